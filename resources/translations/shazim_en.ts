<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="en">
    <context>
        <name>composed</name>
        <message>
            <source>About as fast as the default, with a different view of the same pictures</source>
            <translation>About as fast as the default, with a different view of the same pictures</translation>
        </message>
        <message>
            <source>Amiga picture</source>
            <translation>Amiga picture</translation>
        </message>
        <message>
            <source>Aperture</source>
            <translation>Aperture</translation>
        </message>
        <message>
            <source>Apple icon</source>
            <translation>Apple icon</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Blizzard texture</source>
            <translation>Blizzard texture</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>DirectDraw texture</source>
            <translation>DirectDraw texture</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Exposure</translation>
        </message>
        <message>
            <source>FLI animation</source>
            <translation>FLI animation</translation>
        </message>
        <message>
            <source>Fast, comes with the program and never needs the internet</source>
            <translation>Fast, comes with the program and never needs the internet</translation>
        </message>
        <message>
            <source>Focal length</source>
            <translation>Focal length</translation>
        </message>
        <message>
            <source>GIMP project</source>
            <translation>GIMP project</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids it</source>
            <translation>HF_HUB_OFFLINE forbids it</translation>
        </message>
        <message>
            <source>Judges what is shown rather than how it looks, so it may match different photos of the same subject</source>
            <translation>Judges what is shown rather than how it looks, so it may match different photos of the same subject</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Lens</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientation</translation>
        </message>
        <message>
            <source>PAM or colour PFM</source>
            <translation>PAM or colour PFM</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>SGI picture</source>
            <translation>SGI picture</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG drawing</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensitivity</translation>
        </message>
        <message>
            <source>Slow without a graphics card, the usual benchmark</source>
            <translation>Slow without a graphics card, the usual benchmark</translation>
        </message>
        <message>
            <source>Slower than the default, uses larger pictures (256 pixels)</source>
            <translation>Slower than the default, uses larger pictures (256 pixels)</translation>
        </message>
        <message>
            <source>Sun raster picture</source>
            <translation>Sun raster picture</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>The background process ended while reading {1} or one of {number} others; the scan goes on.</source>
            <translation>The background process ended while reading {1} or one of {number} others; the scan goes on.</translation>
        </message>
        <message>
            <source>The background process ended while reading {1}; the scan goes on.</source>
            <translation>The background process ended while reading {1}; the scan goes on.</translation>
        </message>
        <message>
            <source>The background process ended; the scan goes on.</source>
            <translation>The background process ended; the scan goes on.</translation>
        </message>
        <message>
            <source>The fastest, for very large collections on slow machines</source>
            <translation>The fastest, for very large collections on slow machines</translation>
        </message>
        <message>
            <source>The graphics processor chosen in the settings is not available; the processor is used instead.</source>
            <translation>The graphics processor chosen in the settings is not available; the processor is used instead.</translation>
        </message>
        <message>
            <source>The search index was missing, stale or damaged and has been built again.</source>
            <translation>The search index was missing, stale or damaged and has been built again.</translation>
        </message>
        <message>
            <source>X11 bitmap</source>
            <translation>X11 bitmap</translation>
        </message>
        <message>
            <source>`shazim stats` lists the folders it knows</source>
            <translation>`shazim stats` lists the folders it knows</translation>
        </message>
        <message>
            <source>a PDF document; Shazim never runs such files</source>
            <translation>a PDF document; Shazim never runs such files</translation>
        </message>
        <message>
            <source>a PostScript file; Shazim never runs such files</source>
            <translation>a PostScript file; Shazim never runs such files</translation>
        </message>
        <message>
            <source>a Windows metafile; Shazim never runs such files</source>
            <translation>a Windows metafile; Shazim never runs such files</translation>
        </message>
        <message>
            <source>a code of {1} bits does not exist</source>
            <translation>a code of {1} bits does not exist</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>a database</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>a device</translation>
        </message>
        <message>
            <source>a document</source>
            <translation>a document</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>a folder</translation>
        </message>
        <message>
            <source>a font</source>
            <translation>a font</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>a named pipe</translation>
        </message>
        <message>
            <source>a preset needs a name</source>
            <translation>a preset needs a name</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>a program</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>a socket</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>a text</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>a video</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>a web page</translation>
        </message>
        <message>
            <source>a weight is negative or not a number</source>
            <translation>a weight is negative or not a number</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>an archive</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>an empty file</translation>
        </message>
        <message>
            <source>another Shazim is writing to the library {1}</source>
            <translation>another Shazim is writing to the library {1}</translation>
        </message>
        <message>
            <source>another name of {1}</source>
            <translation>another name of {1}</translation>
        </message>
        <message>
            <source>blurred</source>
            <translation>blurred</translation>
        </message>
        <message>
            <source>bordered</source>
            <translation>bordered</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>bottom</translation>
        </message>
        <message>
            <source>brighter</source>
            <translation>brighter</translation>
        </message>
        <message>
            <source>camera format</source>
            <translation>camera format</translation>
        </message>
        <message>
            <source>camera raw</source>
            <translation>camera raw</translation>
        </message>
        <message>
            <source>check how its name is written</source>
            <translation>check how its name is written</translation>
        </message>
        <message>
            <source>check the address, or save the picture and search with the file</source>
            <translation>check the address, or save the picture and search with the file</translation>
        </message>
        <message>
            <source>check the spelling, or connect the drive that it is on</source>
            <translation>check the spelling, or connect the drive that it is on</translation>
        </message>
        <message>
            <source>choose another folder for it with --library</source>
            <translation>choose another folder for it with --library</translation>
        </message>
        <message>
            <source>choose another picture</source>
            <translation>choose another picture</translation>
        </message>
        <message>
            <source>choose another place</source>
            <translation>choose another place</translation>
        </message>
        <message>
            <source>choose one of {1}</source>
            <translation>choose one of {1}</translation>
        </message>
        <message>
            <source>crashed the decoder</source>
            <translation>crashed the decoder</translation>
        </message>
        <message>
            <source>cropped to {number} % ({part} kept)</source>
            <translation>cropped to {number} % ({part} kept)</translation>
        </message>
        <message>
            <source>damaged pictures</source>
            <translation>damaged pictures</translation>
        </message>
        <message>
            <source>damaged: it asks for more memory than there is</source>
            <translation>damaged: it asks for more memory than there is</translation>
        </message>
        <message>
            <source>damaged: it has no pixels</source>
            <translation>damaged: it has no pixels</translation>
        </message>
        <message>
            <source>damaged: its parts do not fit together</source>
            <translation>damaged: its parts do not fit together</translation>
        </message>
        <message>
            <source>damaged: its pixels cannot be read</source>
            <translation>damaged: its pixels cannot be read</translation>
        </message>
        <message>
            <source>damaged: its {1} header makes no sense</source>
            <translation>damaged: its {1} header makes no sense</translation>
        </message>
        <message>
            <source>damaged: named like a picture, but its content is none</source>
            <translation>damaged: named like a picture, but its content is none</translation>
        </message>
        <message>
            <source>damaged: the file ends in the middle of the picture</source>
            <translation>damaged: the file ends in the middle of the picture</translation>
        </message>
        <message>
            <source>darker</source>
            <translation>darker</translation>
        </message>
        <message>
            <source>darker towards the edges</source>
            <translation>darker towards the edges</translation>
        </message>
        <message>
            <source>download {1} from huggingface.co/{2} on any machine and put it at {3}</source>
            <translation>download {1} from huggingface.co/{2} on any machine and put it at {3}</translation>
        </message>
        <message>
            <source>empty files</source>
            <translation>empty files</translation>
        </message>
        <message>
            <source>end it in .csv, .json, .html or .txt (a list of paths)</source>
            <translation>end it in .csv, .json, .html or .txt (a list of paths)</translation>
        </message>
        <message>
            <source>every weight is 0</source>
            <translation>every weight is 0</translation>
        </message>
        <message>
            <source>excluded by a pattern</source>
            <translation>excluded by a pattern</translation>
        </message>
        <message>
            <source>excluded by {1}</source>
            <translation>excluded by {1}</translation>
        </message>
        <message>
            <source>first by name</source>
            <translation>first by name</translation>
        </message>
        <message>
            <source>flipped upside down</source>
            <translation>flipped upside down</translation>
        </message>
        <message>
            <source>free some space or choose another place</source>
            <translation>free some space or choose another place</translation>
        </message>
        <message>
            <source>free some space or make it writable, or choose another with --library</source>
            <translation>free some space or make it writable, or choose another with --library</translation>
        </message>
        <message>
            <source>free some space or make it writable, or choose another with --library or {1}</source>
            <translation>free some space or make it writable, or choose another with --library or {1}</translation>
        </message>
        <message>
            <source>further names of a file that is indexed</source>
            <translation>further names of a file that is indexed</translation>
        </message>
        <message>
            <source>give a number such as 0.75</source>
            <translation>give a number such as 0.75</translation>
        </message>
        <message>
            <source>give numbers from 0 upwards, as in ah=1,dh=1,fv=2</source>
            <translation>give numbers from 0 upwards, as in ah=1,dh=1,fv=2</translation>
        </message>
        <message>
            <source>give one for each of {1}, and any more in the order {2}</source>
            <translation>give one for each of {1}, and any more in the order {2}</translation>
        </message>
        <message>
            <source>give the name of a file in it</source>
            <translation>give the name of a file in it</translation>
        </message>
        <message>
            <source>gone before it could be read</source>
            <translation>gone before it could be read</translation>
        </message>
        <message>
            <source>gone while scanning</source>
            <translation>gone while scanning</translation>
        </message>
        <message>
            <source>greyscale</source>
            <translation>greyscale</translation>
        </message>
        <message>
            <source>icon</source>
            <translation>icon</translation>
        </message>
        <message>
            <source>inside a larger picture</source>
            <translation>inside a larger picture</translation>
        </message>
        <message>
            <source>inside a screenshot</source>
            <translation>inside a screenshot</translation>
        </message>
        <message>
            <source>install Shazim again</source>
            <translation>install Shazim again</translation>
        </message>
        <message>
            <source>install the Python package {1} again</source>
            <translation>install the Python package {1} again</translation>
        </message>
        <message>
            <source>it crashed the picture decoder twice and is left out until it changes</source>
            <translation>it crashed the picture decoder twice and is left out until it changes</translation>
        </message>
        <message>
            <source>large Photoshop document</source>
            <translation>large Photoshop document</translation>
        </message>
        <message>
            <source>largest</source>
            <translation>largest</translation>
        </message>
        <message>
            <source>least compressed</source>
            <translation>least compressed</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>left part</source>
            <translation>left part</translation>
        </message>
        <message>
            <source>less contrast</source>
            <translation>less contrast</translation>
        </message>
        <message>
            <source>less saturated</source>
            <translation>less saturated</translation>
        </message>
        <message>
            <source>lower left</source>
            <translation>lower left</translation>
        </message>
        <message>
            <source>lower left part</source>
            <translation>lower left part</translation>
        </message>
        <message>
            <source>lower part</source>
            <translation>lower part</translation>
        </message>
        <message>
            <source>lower right</source>
            <translation>lower right</translation>
        </message>
        <message>
            <source>lower right part</source>
            <translation>lower right part</translation>
        </message>
        <message>
            <source>make it first, or choose another</source>
            <translation>make it first, or choose another</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>middle</translation>
        </message>
        <message>
            <source>mirrored</source>
            <translation>mirrored</translation>
        </message>
        <message>
            <source>mirrored, rotated by 270°</source>
            <translation>mirrored, rotated by 270°</translation>
        </message>
        <message>
            <source>mirrored, rotated by 90°</source>
            <translation>mirrored, rotated by 90°</translation>
        </message>
        <message>
            <source>more contrast</source>
            <translation>more contrast</translation>
        </message>
        <message>
            <source>more saturated</source>
            <translation>more saturated</translation>
        </message>
        <message>
            <source>mouse pointer</source>
            <translation>mouse pointer</translation>
        </message>
        <message>
            <source>name each method once</source>
            <translation>name each method once</translation>
        </message>
        <message>
            <source>name one or more of {1}</source>
            <translation>name one or more of {1}</translation>
        </message>
        <message>
            <source>name one that holds photographs</source>
            <translation>name one that holds photographs</translation>
        </message>
        <message>
            <source>no kind of copies is chosen</source>
            <translation>no kind of copies is chosen</translation>
        </message>
        <message>
            <source>no permission to read</source>
            <translation>no permission to read</translation>
        </message>
        <message>
            <source>no permission to read {what}</source>
            <translation>no permission to read {what}</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>noise</translation>
        </message>
        <message>
            <source>noise removed</source>
            <translation>noise removed</translation>
        </message>
        <message>
            <source>not a picture</source>
            <translation>not a picture</translation>
        </message>
        <message>
            <source>not a picture ({kind})</source>
            <translation>not a picture ({kind})</translation>
        </message>
        <message>
            <source>not edited</source>
            <translation>not edited</translation>
        </message>
        <message>
            <source>not even a file</source>
            <translation>not even a file</translation>
        </message>
        <message>
            <source>not pictures</source>
            <translation>not pictures</translation>
        </message>
        <message>
            <source>nothing has been scanned yet</source>
            <translation>nothing has been scanned yet</translation>
        </message>
        <message>
            <source>nothing in the library lies in {1}</source>
            <translation>nothing in the library lies in {1}</translation>
        </message>
        <message>
            <source>oldest</source>
            <translation>oldest</translation>
        </message>
        <message>
            <source>picture format not supported: Photoshop with {number} bits per colour</source>
            <translation>picture format not supported: Photoshop with {number} bits per colour</translation>
        </message>
        <message>
            <source>picture format not supported: {1} of an unusual kind</source>
            <translation>picture format not supported: {1} of an unusual kind</translation>
        </message>
        <message>
            <source>picture format not supported: {kind}</source>
            <translation>picture format not supported: {kind}</translation>
        </message>
        <message>
            <source>picture formats that are not supported</source>
            <translation>picture formats that are not supported</translation>
        </message>
        <message>
            <source>re-saved</source>
            <translation>re-saved</translation>
        </message>
        <message>
            <source>recoloured</source>
            <translation>recoloured</translation>
        </message>
        <message>
            <source>replaced while it was being read</source>
            <translation>replaced while it was being read</translation>
        </message>
        <message>
            <source>resized to {number} %</source>
            <translation>resized to {number} %</translation>
        </message>
        <message>
            <source>right</source>
            <translation>right</translation>
        </message>
        <message>
            <source>right part</source>
            <translation>right part</translation>
        </message>
        <message>
            <source>rotated 180°</source>
            <translation>rotated 180°</translation>
        </message>
        <message>
            <source>rotated 90° clockwise</source>
            <translation>rotated 90° clockwise</translation>
        </message>
        <message>
            <source>rotated 90° counter-clockwise</source>
            <translation>rotated 90° counter-clockwise</translation>
        </message>
        <message>
            <source>rotated by 180°</source>
            <translation>rotated by 180°</translation>
        </message>
        <message>
            <source>rotated by 270°</source>
            <translation>rotated by 270°</translation>
        </message>
        <message>
            <source>rotated by 90°</source>
            <translation>rotated by 90°</translation>
        </message>
        <message>
            <source>run `shazim models fetch {1}`, or {remedy}</source>
            <translation>run `shazim models fetch {1}`, or {remedy}</translation>
        </message>
        <message>
            <source>same bytes</source>
            <translation>same bytes</translation>
        </message>
        <message>
            <source>scan a folder of photographs first</source>
            <translation>scan a folder of photographs first</translation>
        </message>
        <message>
            <source>scan again to build a new one</source>
            <translation>scan again to build a new one</translation>
        </message>
        <message>
            <source>scan its folder again</source>
            <translation>scan its folder again</translation>
        </message>
        <message>
            <source>search with it again</source>
            <translation>search with it again</translation>
        </message>
        <message>
            <source>sepia</source>
            <translation>sepia</translation>
        </message>
        <message>
            <source>set at least one method's weight above 0</source>
            <translation>set at least one method's weight above 0</translation>
        </message>
        <message>
            <source>sharpened</source>
            <translation>sharpened</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>sound</translation>
        </message>
        <message>
            <source>sound or a video</source>
            <translation>sound or a video</translation>
        </message>
        <message>
            <source>stretched</source>
            <translation>stretched</translation>
        </message>
        <message>
            <source>symbolic link, not followed</source>
            <translation>symbolic link, not followed</translation>
        </message>
        <message>
            <source>symbolic links, not followed</source>
            <translation>symbolic links, not followed</translation>
        </message>
        <message>
            <source>take another name</source>
            <translation>take another name</translation>
        </message>
        <message>
            <source>take at most {1} ordinary characters</source>
            <translation>take at most {1} ordinary characters</translation>
        </message>
        <message>
            <source>text or mark added ({place})</source>
            <translation>text or mark added ({place})</translation>
        </message>
        <message>
            <source>text or mark removed ({place})</source>
            <translation>text or mark removed ({place})</translation>
        </message>
        <message>
            <source>that name cannot be shown</source>
            <translation>that name cannot be shown</translation>
        </message>
        <message>
            <source>the background process ended without a word</source>
            <translation>the background process ended without a word</translation>
        </message>
        <message>
            <source>the best that is not marked</source>
            <translation>the best that is not marked</translation>
        </message>
        <message>
            <source>the catalogue was written by a newer Shazim (version {1}, this one knows {2})</source>
            <translation>the catalogue was written by a newer Shazim (version {1}, this one knows {2})</translation>
        </message>
        <message>
            <source>the catalogue {1} is damaged ({2})</source>
            <translation>the catalogue {1} is damaged ({2})</translation>
        </message>
        <message>
            <source>the connection broke after {number} bytes ({1})</source>
            <translation>the connection broke after {number} bytes ({1})</translation>
        </message>
        <message>
            <source>the connection ended after {number} of {number2} bytes</source>
            <translation>the connection ended after {number} of {number2} bytes</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>the file</translation>
        </message>
        <message>
            <source>the file cannot be read ({1})</source>
            <translation>the file cannot be read ({1})</translation>
        </message>
        <message>
            <source>the folder</source>
            <translation>the folder</translation>
        </message>
        <message>
            <source>the folder cannot be read ({1})</source>
            <translation>the folder cannot be read ({1})</translation>
        </message>
        <message>
            <source>the formats are {1}</source>
            <translation>the formats are {1}</translation>
        </message>
        <message>
            <source>the kinds are {1}</source>
            <translation>the kinds are {1}</translation>
        </message>
        <message>
            <source>the languages are {1}</source>
            <translation>the languages are {1}</translation>
        </message>
        <message>
            <source>the library folder {1} cannot be used ({2})</source>
            <translation>the library folder {1} cannot be used ({2})</translation>
        </message>
        <message>
            <source>the library folder {1} cannot be written ({2})</source>
            <translation>the library folder {1} cannot be written ({2})</translation>
        </message>
        <message>
            <source>the library folder {1} is in use</source>
            <translation>the library folder {1} is in use</translation>
        </message>
        <message>
            <source>the methods are {1}</source>
            <translation>the methods are {1}</translation>
        </message>
        <message>
            <source>the name {1} does not say which format to write</source>
            <translation>the name {1} does not say which format to write</translation>
        </message>
        <message>
            <source>the networks are {1}</source>
            <translation>the networks are {1}</translation>
        </message>
        <message>
            <source>the picture cannot be read any more ({reason})</source>
            <translation>the picture cannot be read any more ({reason})</translation>
        </message>
        <message>
            <source>the texts in {1} cannot be read</source>
            <translation>the texts in {1} cannot be read</translation>
        </message>
        <message>
            <source>the threshold {number} is outside 0..1</source>
            <translation>the threshold {number} is outside 0..1</translation>
        </message>
        <message>
            <source>the weight {1} is given twice</source>
            <translation>the weight {1} is given twice</translation>
        </message>
        <message>
            <source>the weights of {1} are missing from this installation</source>
            <translation>the weights of {1} are missing from this installation</translation>
        </message>
        <message>
            <source>the weights of {1} are not on this machine</source>
            <translation>the weights of {1} are not on this machine</translation>
        </message>
        <message>
            <source>the weights of {1} could not be fetched: {reason}</source>
            <translation>the weights of {1} could not be fetched: {reason}</translation>
        </message>
        <message>
            <source>there is no file {1}</source>
            <translation>there is no file {1}</translation>
        </message>
        <message>
            <source>there is no folder to scan</source>
            <translation>there is no folder to scan</translation>
        </message>
        <message>
            <source>there is no folder {1}</source>
            <translation>there is no folder {1}</translation>
        </message>
        <message>
            <source>there is no format called {1}</source>
            <translation>there is no format called {1}</translation>
        </message>
        <message>
            <source>there is no kind of copies called {1}</source>
            <translation>there is no kind of copies called {1}</translation>
        </message>
        <message>
            <source>there is no language called {1}</source>
            <translation>there is no language called {1}</translation>
        </message>
        <message>
            <source>there is no method called {1}</source>
            <translation>there is no method called {1}</translation>
        </message>
        <message>
            <source>there is no network called {1}</source>
            <translation>there is no network called {1}</translation>
        </message>
        <message>
            <source>there is no permission to write {1}</source>
            <translation>there is no permission to write {1}</translation>
        </message>
        <message>
            <source>tilted {number}°</source>
            <translation>tilted {number}°</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>too large</translation>
        </message>
        <message>
            <source>too large: {number} × {number2} pixels, the limit is {number3} megapixels</source>
            <translation>too large: {number} × {number2} pixels, the limit is {number3} megapixels</translation>
        </message>
        <message>
            <source>too large: {size}, the limit is {size2}</source>
            <translation>too large: {size}, the limit is {size2}</translation>
        </message>
        <message>
            <source>top</source>
            <translation>top</translation>
        </message>
        <message>
            <source>try again; if it happens again, close other programs to free memory, and report it</source>
            <translation>try again; if it happens again, close other programs to free memory, and report it</translation>
        </message>
        <message>
            <source>type one</source>
            <translation>type one</translation>
        </message>
        <message>
            <source>update Shazim, or choose another library with --library</source>
            <translation>update Shazim, or choose another library with --library</translation>
        </message>
        <message>
            <source>upper left</source>
            <translation>upper left</translation>
        </message>
        <message>
            <source>upper left part</source>
            <translation>upper left part</translation>
        </message>
        <message>
            <source>upper part</source>
            <translation>upper part</translation>
        </message>
        <message>
            <source>upper right</source>
            <translation>upper right</translation>
        </message>
        <message>
            <source>upper right part</source>
            <translation>upper right part</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>upright</translation>
        </message>
        <message>
            <source>wait until it is done or stop it, or choose another library with --library</source>
            <translation>wait until it is done or stop it, or choose another library with --library</translation>
        </message>
        <message>
            <source>wait until the other Shazim is done</source>
            <translation>wait until the other Shazim is done</translation>
        </message>
        <message>
            <source>what came is not the right file</source>
            <translation>what came is not the right file</translation>
        </message>
        <message>
            <source>write weights as in ah=1,dh=1,fv=2</source>
            <translation>write weights as in ah=1,dh=1,fv=2</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation>your choice</translation>
        </message>
        <message>
            <source>{1} answers {2} {3}</source>
            <translation>{1} answers {2} {3}</translation>
        </message>
        <message>
            <source>{1} cannot be compared ({reason})</source>
            <translation>{1} cannot be compared ({reason})</translation>
        </message>
        <message>
            <source>{1} cannot be reached ({2})</source>
            <translation>{1} cannot be reached ({2})</translation>
        </message>
        <message>
            <source>{1} cannot be read ({2})</source>
            <translation>{1} cannot be read ({2})</translation>
        </message>
        <message>
            <source>{1} cannot be read as a weights file, it may be damaged or incomplete</source>
            <translation>{1} cannot be read as a weights file, it may be damaged or incomplete</translation>
        </message>
        <message>
            <source>{1} cannot be searched for ({reason})</source>
            <translation>{1} cannot be searched for ({reason})</translation>
        </message>
        <message>
            <source>{1} cannot be written ({2})</source>
            <translation>{1} cannot be written ({2})</translation>
        </message>
        <message>
            <source>{1} does not hold the weights of {2}</source>
            <translation>{1} does not hold the weights of {2}</translation>
        </message>
        <message>
            <source>{1} holds something other than a network's weights</source>
            <translation>{1} holds something other than a network's weights</translation>
        </message>
        <message>
            <source>{1} is a folder</source>
            <translation>{1} is a folder</translation>
        </message>
        <message>
            <source>{1} is a preset of the program</source>
            <translation>{1} is a preset of the program</translation>
        </message>
        <message>
            <source>{1} is not a number</source>
            <translation>{1} is not a number</translation>
        </message>
        <message>
            <source>{1} is not the weights file it should be</source>
            <translation>{1} is not the weights file it should be</translation>
        </message>
        <message>
            <source>{1} is where the library itself lies</source>
            <translation>{1} is where the library itself lies</translation>
        </message>
        <message>
            <source>{1} sends more than {number} MiB</source>
            <translation>{1} sends more than {number} MiB</translation>
        </message>
        <message>
            <source>{1} weights were given for {2} methods</source>
            <translation>{1} weights were given for {2} methods</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>{number} TB</source>
            <translation>{number} TB</translation>
        </message>
        <message>
            <source>{number} bytes</source>
            <translation>{number} bytes</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{what}; it is kept as {1} and a new one is built.</source>
            <translation>{what}; it is kept as {1} and a new one is built.</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>Average hash</source>
            <translation>Average hash</translation>
        </message>
        <message>
            <source>Classic Shazim</source>
            <translation>Classic Shazim</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Colour</translation>
        </message>
        <message>
            <source>Difference hash</source>
            <translation>Difference hash</translation>
        </message>
        <message>
            <source>Edited copies</source>
            <translation>Edited copies</translation>
        </message>
        <message>
            <source>Feature vector</source>
            <translation>Feature vector</translation>
        </message>
        <message>
            <source>Keypoints</source>
            <translation>Keypoints</translation>
        </message>
        <message>
            <source>Perceptual hash</source>
            <translation>Perceptual hash</translation>
        </message>
        <message>
            <source>Same picture</source>
            <translation>Same picture</translation>
        </message>
        <message>
            <source>Semantic code</source>
            <translation>Semantic code</translation>
        </message>
        <message>
            <source>Similar scenes</source>
            <translation>Similar scenes</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Structure</translation>
        </message>
    </context>
    <context>
        <name>gui</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Export</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Library</source>
            <translation>&amp;Library</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Review</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Search</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>A fault in Shazim</source>
            <translation>A fault in Shazim</translation>
        </message>
        <message>
            <source>A network sees what is in a picture, as a vector that is compared with those of others. Each has its own index: what one found is kept while another is in use.</source>
            <translation>A network sees what is in a picture, as a vector that is compared with those of others. Each has its own index: what one found is kept while another is in use.</translation>
        </message>
        <message>
            <source>A page of clusters on or back</source>
            <translation>A page of clusters on or back</translation>
        </message>
        <message>
            <source>A preset of this name is replaced.</source>
            <translation>A preset of this name is replaced.</translation>
        </message>
        <message>
            <source>Add a folder of photographs</source>
            <translation>Add a folder of photographs</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Add folder…</translation>
        </message>
        <message>
            <source>Another network can be chosen when the work going on is done.</source>
            <translation>Another network can be chosen when the work going on is done.</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Anywhere</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>At least one has to count</source>
            <translation>At least one has to count</translation>
        </message>
        <message>
            <source>At least one kind has to be shown</source>
            <translation>At least one kind has to be shown</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>At most</translation>
        </message>
        <message>
            <source>Back to weights 1, 1, 2 and a threshold of 75 % (Ctrl+R)</source>
            <translation>Back to weights 1, 1, 2 and a threshold of 75 % (Ctrl+R)</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>Blink</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Choose another network</source>
            <translation>Choose another network</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Clear the words</source>
            <translation>Clear the words</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close the matches</source>
            <translation>Close the matches</translation>
        </message>
        <message>
            <source>Cluster or line of photos below or above</source>
            <translation>Cluster or line of photos below or above</translation>
        </message>
        <message>
            <source>Clusters of copies</source>
            <translation>Clusters of copies</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Compare the photo with the kept one</source>
            <translation>Compare the photo with the kept one</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copy path</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copy report</translation>
        </message>
        <message>
            <source>Count turned and mirrored copies</source>
            <translation>Count turned and mirrored copies</translation>
        </message>
        <message>
            <source>Counts from the next start of Shazim on.</source>
            <translation>Counts from the next start of Shazim on.</translation>
        </message>
        <message>
            <source>Data (JSON)…</source>
            <translation>Data (JSON)…</translation>
        </message>
        <message>
            <source>Delete preset</source>
            <translation>Delete preset</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
        <message>
            <source>Dismiss this notice</source>
            <translation>Dismiss this notice</translation>
        </message>
        <message>
            <source>Drop a folder of photographs here</source>
            <translation>Drop a folder of photographs here</translation>
        </message>
        <message>
            <source>Drop a picture to search for it, or a folder to add it</source>
            <translation>Drop a picture to search for it, or a folder to add it</translation>
        </message>
        <message>
            <source>Drop all thumbnails</source>
            <translation>Drop all thumbnails</translation>
        </message>
        <message>
            <source>Each cluster is shown that has a photo which meets all of it.</source>
            <translation>Each cluster is shown that has a photo which meets all of it.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Empty</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export the clusters</source>
            <translation>Export the clusters</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>Exported to {name}</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fact</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Facts of both photographs</source>
            <translation>Facts of both photographs</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter by name or folder</source>
            <translation>Filter by name or folder</translation>
        </message>
        <message>
            <source>Filter the clusters</source>
            <translation>Filter the clusters</translation>
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation>Filter: {filter}</translation>
        </message>
        <message>
            <source>First or last cluster</source>
            <translation>First or last cluster</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Folders</translation>
        </message>
        <message>
            <source>Folders that are looked through</source>
            <translation>Folders that are looked through</translation>
        </message>
        <message>
            <source>Format, folder, date and size of a photo</source>
            <translation>Format, folder, date and size of a photo</translation>
        </message>
        <message>
            <source>Holiday pictures</source>
            <translation>Holiday pictures</translation>
        </message>
        <message>
            <source>How much of the weighted score it makes up</source>
            <translation>How much of the weighted score it makes up</translation>
        </message>
        <message>
            <source>How much the method {name} counts in the score.</source>
            <translation>How much the method {name} counts in the score.</translation>
        </message>
        <message>
            <source>In the list of copies</source>
            <translation>In the list of copies</translation>
        </message>
        <message>
            <source>In the matches of a picture</source>
            <translation>In the matches of a picture</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Keep it, and mark the others</source>
            <translation>Keep it, and mark the others</translation>
        </message>
        <message>
            <source>Keep the photo</source>
            <translation>Keep the photo</translation>
        </message>
        <message>
            <source>Keeps the weights, the threshold and the kinds that are shown now, under a name.</source>
            <translation>Keeps the weights, the threshold and the kinds that are shown now, under a name.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>Kinds of copies shown</source>
            <translation>Kinds of copies shown</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Larger thumbnails</source>
            <translation>Larger thumbnails</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <source>List every file that was left out, and why</source>
            <translation>List every file that was left out, and why</translation>
        </message>
        <message>
            <source>Look further down</source>
            <translation>Look further down</translation>
        </message>
        <message>
            <source>Look further left</source>
            <translation>Look further left</translation>
        </message>
        <message>
            <source>Look further right</source>
            <translation>Look further right</translation>
        </message>
        <message>
            <source>Look further up</source>
            <translation>Look further up</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>Mark the photo</source>
            <translation>Mark the photo</translation>
        </message>
        <message>
            <source>Matches of the picture</source>
            <translation>Matches of the picture</translation>
        </message>
        <message>
            <source>Matches of {name}</source>
            <translation>Matches of {name}</translation>
        </message>
        <message>
            <source>Menu of the photo</source>
            <translation>Menu of the photo</translation>
        </message>
        <message>
            <source>Methods that count only where you say so</source>
            <translation>Methods that count only where you say so</translation>
        </message>
        <message>
            <source>More methods</source>
            <translation>More methods</translation>
        </message>
        <message>
            <source>More methods, {number} of them counting</source>
            <translation>More methods, {number} of them counting</translation>
        </message>
        <message>
            <source>Most room for thumbnails</source>
            <translation>Most room for thumbnails</translation>
        </message>
        <message>
            <source>Move the divider to the left</source>
            <translation>Move the divider to the left</translation>
        </message>
        <message>
            <source>Move the divider to the right</source>
            <translation>Move the divider to the right</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Name of the preset</translation>
        </message>
        <message>
            <source>Neither keep nor mark it</source>
            <translation>Neither keep nor mark it</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Network…</source>
            <translation>Network…</translation>
        </message>
        <message>
            <source>Next or previous cluster</source>
            <translation>Next or previous cluster</translation>
        </message>
        <message>
            <source>Next or previous match</source>
            <translation>Next or previous match</translation>
        </message>
        <message>
            <source>Next or previous photo</source>
            <translation>Next or previous photo</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Next photo</translation>
        </message>
        <message>
            <source>No cluster meets the filter</source>
            <translation>No cluster meets the filter</translation>
        </message>
        <message>
            <source>No photo is this much like {name}. Lower the threshold to see what comes closest.</source>
            <translation>No photo is this much like {name}. Lower the threshold to see what comes closest.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer; photographs are only read.</source>
            <translation>Nothing leaves this computer; photographs are only read.</translation>
        </message>
        <message>
            <source>One pattern a line, such as Thumbs, *.tmp or ~/Pictures/private: a name for files and folders called so, a path for everything below it. Counts for all folders, from the next scan in this window on.</source>
            <translation>One pattern a line, such as Thumbs, *.tmp or ~/Pictures/private: a name for files and folders called so, a path for everything below it. Counts for all folders, from the next scan in this window on.</translation>
        </message>
        <message>
            <source>One picture at a time: searching with {name}.</source>
            <translation>One picture at a time: searching with {name}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open the photo in another program</source>
            <translation>Open the photo in another program</translation>
        </message>
        <message>
            <source>Order of the clusters</source>
            <translation>Order of the clusters</translation>
        </message>
        <message>
            <source>Order of the clusters: {order}</source>
            <translation>Order of the clusters: {order}</translation>
        </message>
        <message>
            <source>Order: {order}</source>
            <translation>Order: {order}</translation>
        </message>
        <message>
            <source>Pairs by score</source>
            <translation>Pairs by score</translation>
        </message>
        <message>
            <source>Patterns of what is left out</source>
            <translation>Patterns of what is left out</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Photos that score at least this are shown as copies of one picture.</source>
            <translation>Photos that score at least this are shown as copies of one picture.</translation>
        </message>
        <message>
            <source>Plain list of paths…</source>
            <translation>Plain list of paths…</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Presets</translation>
        </message>
        <message>
            <source>Presets: {name} is chosen</source>
            <translation>Presets: {name} is chosen</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Previous photo</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Reasons shown</source>
            <translation>Reasons shown</translation>
        </message>
        <message>
            <source>Redo mark</source>
            <translation>Redo mark</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Remove folder</translation>
        </message>
        <message>
            <source>Remove {name} from the library?</source>
            <translation>Remove {name} from the library?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Reset weights and threshold</source>
            <translation>Reset weights and threshold</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Runs on</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Save as preset</translation>
        </message>
        <message>
            <source>Save as preset…</source>
            <translation>Save as preset…</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>Scanning</source>
            <translation>Scanning</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Search with a picture</source>
            <translation>Search with a picture</translation>
        </message>
        <message>
            <source>Search with a picture…</source>
            <translation>Search with a picture…</translation>
        </message>
        <message>
            <source>Search with a web address</source>
            <translation>Search with a web address</translation>
        </message>
        <message>
            <source>Search with a web address…</source>
            <translation>Search with a web address…</translation>
        </message>
        <message>
            <source>Search with the pasted picture</source>
            <translation>Search with the pasted picture</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Settings…</translation>
        </message>
        <message>
            <source>Shazim finds the copies among them, edited ones too.</source>
            <translation>Shazim finds the copies among them, edited ones too.</translation>
        </message>
        <message>
            <source>Shazim made a mistake</source>
            <translation>Shazim made a mistake</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Show all photos of a cluster</source>
            <translation>Show all photos of a cluster</translation>
        </message>
        <message>
            <source>Show clusters with a photo whose name or folder holds these words</source>
            <translation>Show clusters with a photo whose name or folder holds these words</translation>
        </message>
        <message>
            <source>Show clusters with a photo whose name or folder holds these words (/)</source>
            <translation>Show clusters with a photo whose name or folder holds these words (/)</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Show in folder (Shift+Enter)</source>
            <translation>Show in folder (Shift+Enter)</translation>
        </message>
        <message>
            <source>Show or hide the facts</source>
            <translation>Show or hide the facts</translation>
        </message>
        <message>
            <source>Show the match among the clusters</source>
            <translation>Show the match among the clusters</translation>
        </message>
        <message>
            <source>Show the match in its folder</source>
            <translation>Show the match in its folder</translation>
        </message>
        <message>
            <source>Show the other one, and blink no more by itself</source>
            <translation>Show the other one, and blink no more by itself</translation>
        </message>
        <message>
            <source>Show {kind} copies</source>
            <translation>Show {kind} copies</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Size of the thumbnails</source>
            <translation>Size of the thumbnails</translation>
        </message>
        <message>
            <source>Size of the thumbnails (Ctrl++ and Ctrl+−)</source>
            <translation>Size of the thumbnails (Ctrl++ and Ctrl+−)</translation>
        </message>
        <message>
            <source>Skipped files</source>
            <translation>Skipped files</translation>
        </message>
        <message>
            <source>Skipped files and reasons</source>
            <translation>Skipped files and reasons</translation>
        </message>
        <message>
            <source>Skipped files…</source>
            <translation>Skipped files…</translation>
        </message>
        <message>
            <source>Smaller thumbnails</source>
            <translation>Smaller thumbnails</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Storage</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>Swipe</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Table (CSV)…</translation>
        </message>
        <message>
            <source>Take the selected folder out of the library; its photographs are not touched (Del)</source>
            <translation>Take the selected folder out of the library; its photographs are not touched (Del)</translation>
        </message>
        <message>
            <source>That is no address of a web page or picture.</source>
            <translation>That is no address of a web page or picture.</translation>
        </message>
        <message>
            <source>The folder is scanned as soon as the work before it is done.</source>
            <translation>The folder is scanned as soon as the work before it is done.</translation>
        </message>
        <message>
            <source>The folder of {name} cannot be shown.</source>
            <translation>The folder of {name} cannot be shown.</translation>
        </message>
        <message>
            <source>The folder that is looked through</source>
            <translation>The folder that is looked through</translation>
        </message>
        <message>
            <source>The marks of the last time cannot be read; {name} has them once you mark anew.</source>
            <translation>The marks of the last time cannot be read; {name} has them once you mark anew.</translation>
        </message>
        <message>
            <source>The network that looks at the pictures; choose another one</source>
            <translation>The network that looks at the pictures; choose another one</translation>
        </message>
        <message>
            <source>The oldest go first, after each scan. Missing ones are made from the photographs again, in more time.</source>
            <translation>The oldest go first, after each scan. Missing ones are made from the photographs again, in more time.</translation>
        </message>
        <message>
            <source>The photographs are not touched. Shazim only forgets what it knows about them; add the folder again to scan it anew.</source>
            <translation>The photographs are not touched. Shazim only forgets what it knows about them; add the folder again to scan it anew.</translation>
        </message>
        <message>
            <source>The picture is fetched from that address and looked at on this computer. Nothing else is sent.</source>
            <translation>The picture is fetched from that address and looked at on this computer. Nothing else is sent.</translation>
        </message>
        <message>
            <source>The search for {name} starts when the download is done. Stop the download to search now.</source>
            <translation>The search for {name} starts when the download is done. Stop the download to search now.</translation>
        </message>
        <message>
            <source>The search for {name} starts when the scan is done. Stop the scan to search now.</source>
            <translation>The search for {name} starts when the scan is done. Stop the scan to search now.</translation>
        </message>
        <message>
            <source>The two photographs</source>
            <translation>The two photographs</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>There is no picture in that: drop or paste a picture, its web address, or a folder.</source>
            <translation>There is no picture in that: drop or paste a picture, its web address, or a folder.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Threshold</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Thumbnails</translation>
        </message>
        <message>
            <source>To the list of copies</source>
            <translation>To the list of copies</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Try all again</translation>
        </message>
        <message>
            <source>Two pictures are compared here as soon as there is one to select.</source>
            <translation>Two pictures are compared here as soon as there is one to select.</translation>
        </message>
        <message>
            <source>Undo mark</source>
            <translation>Undo mark</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>Web address of a picture</source>
            <translation>Web address of a picture</translation>
        </message>
        <message>
            <source>Web page with thumbnails (HTML)…</source>
            <translation>Web page with thumbnails (HTML)…</translation>
        </message>
        <message>
            <source>Weights, threshold and kinds under one name</source>
            <translation>Weights, threshold and kinds under one name</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>What counts</translation>
        </message>
        <message>
            <source>What differs by more than its tone glows</source>
            <translation>What differs by more than its tone glows</translation>
        </message>
        <message>
            <source>What each method adds to the score</source>
            <translation>What each method adds to the score</translation>
        </message>
        <message>
            <source>While comparing two photos</source>
            <translation>While comparing two photos</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>Why it was left out</translation>
        </message>
        <message>
            <source>Write the clusters to a file (Ctrl+E for a web page)</source>
            <translation>Write the clusters to a file (Ctrl+E for a web page)</translation>
        </message>
        <message>
            <source>Your photographs and your library are safe. You can go on working; to help us mend this, send us the report below.</source>
            <translation>Your photographs and your library are safe. You can go on working; to help us mend this, send us the report below.</translation>
        </message>
        <message>
            <source>Your picture</source>
            <translation>Your picture</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>alike</source>
            <translation>alike</translation>
        </message>
        <message>
            <source>dropped picture</source>
            <translation>dropped picture</translation>
        </message>
        <message>
            <source>keep: {reason}</source>
            <translation>keep: {reason}</translation>
        </message>
        <message>
            <source>share</source>
            <translation>share</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>weight</translation>
        </message>
        <message>
            <source>{name} cannot be opened: it may have been moved or deleted.</source>
            <translation>{name} cannot be opened: it may have been moved or deleted.</translation>
        </message>
    </context>
    <context>
        <name>session</name>
        <message>
            <source>A network that you download</source>
            <translation>A network that you download</translation>
        </message>
        <message>
            <source>About {size} come from {host}. No photograph and no name leaves this computer.</source>
            <translation>About {size} come from {host}. No photograph and no name leaves this computer.</translation>
        </message>
        <message>
            <source>Aligned as soon as the work going on is done</source>
            <translation>Aligned as soon as the work going on is done</translation>
        </message>
        <message>
            <source>Aligned by their pixels</source>
            <translation>Aligned by their pixels</translation>
        </message>
        <message>
            <source>Aligned roughly, by some key points</source>
            <translation>Aligned roughly, by some key points</translation>
        </message>
        <message>
            <source>Aligning</source>
            <translation>Aligning</translation>
        </message>
        <message>
            <source>Aligning the two…</source>
            <translation>Aligning the two…</translation>
        </message>
        <message>
            <source>Alike by its scores</source>
            <translation>Alike by its scores</translation>
        </message>
        <message>
            <source>Alike by their scores, but not shown to be one shot.</source>
            <translation>Alike by their scores, but not shown to be one shot.</translation>
        </message>
        <message>
            <source>Alike, but not shown to be one shot</source>
            <translation>Alike, but not shown to be one shot</translation>
        </message>
        <message>
            <source>All kinds from {threshold}: {weights}</source>
            <translation>All kinds from {threshold}: {weights}</translation>
        </message>
        <message>
            <source>All reasons ({number})</source>
            <translation>All reasons ({number})</translation>
        </message>
        <message>
            <source>An address that you paste or drop</source>
            <translation>An address that you paste or drop</translation>
        </message>
        <message>
            <source>An edited copy: {edit}</source>
            <translation>An edited copy: {edit}</translation>
        </message>
        <message>
            <source>Any cluster</source>
            <translation>Any cluster</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Any date</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Any folder</translation>
        </message>
        <message>
            <source>Any format</source>
            <translation>Any format</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Any size</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>Best other copy</source>
            <translation>Best other copy</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Checking</translation>
        </message>
        <message>
            <source>Clearing thumbnails</source>
            <translation>Clearing thumbnails</translation>
        </message>
        <message>
            <source>Closest kind</source>
            <translation>Closest kind</translation>
        </message>
        <message>
            <source>Cluster {rank}: {photos}, {kind}, {score} alike, {detail}</source>
            <translation>Cluster {rank}: {photos}, {kind}, {score} alike, {detail}</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparing</translation>
        </message>
        <message>
            <source>Copies appear here as soon as all of them are compared.</source>
            <translation>Copies appear here as soon as all of them are compared.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Download a network</source>
            <translation>Download a network</translation>
        </message>
        <message>
            <source>Download and use…</source>
            <translation>Download and use…</translation>
        </message>
        <message>
            <source>Download {name}?</source>
            <translation>Download {name}?</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Edited</translation>
        </message>
        <message>
            <source>Edited: one shot, changed in another way</source>
            <translation>Edited: one shot, changed in another way</translation>
        </message>
        <message>
            <source>Every method that counts says 100 %.</source>
            <translation>Every method that counts says 100 %.</translation>
        </message>
        <message>
            <source>Every other photo of this cluster is marked, and one always stays</source>
            <translation>Every other photo of this cluster is marked, and one always stays</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Everything stays on this computer</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>Fetching</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Forgetting</source>
            <translation>Forgetting</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Found: {name}. Automatic takes it. A change counts from the next scan or search on.</source>
            <translation>Found: {name}. Automatic takes it. A change counts from the next scan or search on.</translation>
        </message>
        <message>
            <source>Gathering families</source>
            <translation>Gathering families</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>Graphics processor</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>In use, but missing from this installation</source>
            <translation>In use, but missing from this installation</translation>
        </message>
        <message>
            <source>In use, but not on this machine</source>
            <translation>In use, but not on this machine</translation>
        </message>
        <message>
            <source>In your library</source>
            <translation>In your library</translation>
        </message>
        <message>
            <source>Indexing</source>
            <translation>Indexing</translation>
        </message>
        <message>
            <source>Its file is fetched from {host}, after a question. The request names the network, nothing of yours.</source>
            <translation>Its file is fetched from {host}, after a question. The request names the network, nothing of yours.</translation>
        </message>
        <message>
            <source>Keep: {name}</source>
            <translation>Keep: {name}</translation>
        </message>
        <message>
            <source>Largest photo</source>
            <translation>Largest photo</translation>
        </message>
        <message>
            <source>Let turned and mirrored pictures count as copies, or lower the threshold.</source>
            <translation>Let turned and mirrored pictures count as copies, or lower the threshold.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Looking</translation>
        </message>
        <message>
            <source>Looking at your photographs</source>
            <translation>Looking at your photographs</translation>
        </message>
        <message>
            <source>Looking closely</source>
            <translation>Looking closely</translation>
        </message>
        <message>
            <source>Looking for families</source>
            <translation>Looking for families</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>Lower the threshold to see photographs that are less alike.</source>
            <translation>Lower the threshold to see photographs that are less alike.</translation>
        </message>
        <message>
            <source>Marked: {name}</source>
            <translation>Marked: {name}</translation>
        </message>
        <message>
            <source>Megapixels</source>
            <translation>Megapixels</translation>
        </message>
        <message>
            <source>Missing from this installation</source>
            <translation>Missing from this installation</translation>
        </message>
        <message>
            <source>Most alike</source>
            <translation>Most alike</translation>
        </message>
        <message>
            <source>Most bytes to be won</source>
            <translation>Most bytes to be won</translation>
        </message>
        <message>
            <source>Most photos</source>
            <translation>Most photos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Network: {name}</source>
            <translation>Network: {name}</translation>
        </message>
        <message>
            <source>Network: {name} until {other} is done</source>
            <translation>Network: {name} until {other} is done</translation>
        </message>
        <message>
            <source>Networks run on the processor; there is no graphics processor here that could be used.</source>
            <translation>Networks run on the processor; there is no graphics processor here that could be used.</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Newest</translation>
        </message>
        <message>
            <source>No copies at {threshold}</source>
            <translation>No copies at {threshold}</translation>
        </message>
        <message>
            <source>No file was left out so far.</source>
            <translation>No file was left out so far.</translation>
        </message>
        <message>
            <source>No file was left out.</source>
            <translation>No file was left out.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>No limit</translation>
        </message>
        <message>
            <source>No method that counts can tell of this pair.</source>
            <translation>No method that counts can tell of this pair.</translation>
        </message>
        <message>
            <source>No pairs are scored yet.</source>
            <translation>No pairs are scored yet.</translation>
        </message>
        <message>
            <source>No photographs were found.</source>
            <translation>No photographs were found.</translation>
        </message>
        <message>
            <source>No upright copies at {threshold}</source>
            <translation>No upright copies at {threshold}</translation>
        </message>
        <message>
            <source>No {kinds} copies at {threshold}</source>
            <translation>No {kinds} copies at {threshold}</translation>
        </message>
        <message>
            <source>None now</source>
            <translation>None now</translation>
        </message>
        <message>
            <source>None of {scored} reaches {threshold}.</source>
            <translation>None of {scored} reaches {threshold}.</translation>
        </message>
        <message>
            <source>Not aligned: nothing shows how they would lie upon one another, so their frames do</source>
            <translation>Not aligned: nothing shows how they would lie upon one another, so their frames do</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Not compared yet</translation>
        </message>
        <message>
            <source>Not counted: {methods}</source>
            <translation>Not counted: {methods}</translation>
        </message>
        <message>
            <source>Not on this machine</source>
            <translation>Not on this machine</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>Nothing differs</translation>
        </message>
        <message>
            <source>Nothing said yet</source>
            <translation>Nothing said yet</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Oldest</translation>
        </message>
        <message>
            <source>One shot, changed in another way</source>
            <translation>One shot, changed in another way</translation>
        </message>
        <message>
            <source>Only {kinds} copies from {threshold}: {weights}</source>
            <translation>Only {kinds} copies from {threshold}: {weights}</translation>
        </message>
        <message>
            <source>Opening the library</source>
            <translation>Opening the library</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>Pausing…</translation>
        </message>
        <message>
            <source>Photographs are only read. What Shazim learns of them lies in the library and goes nowhere. There is no account, no statistics, and no search for updates.</source>
            <translation>Photographs are only read. What Shazim learns of them lies in the library and goes nowhere. There is no account, no statistics, and no search for updates.</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Same</translation>
        </message>
        <message>
            <source>Scan to compare the photographs with each other.</source>
            <translation>Scan to compare the photographs with each other.</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Selected</translation>
        </message>
        <message>
            <source>Show more kinds of copies, or lower the threshold.</source>
            <translation>Show more kinds of copies, or lower the threshold.</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>Similar</translation>
        </message>
        <message>
            <source>Similar: alike, but not shown to be one shot</source>
            <translation>Similar: alike, but not shown to be one shot</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>The picture behind it is fetched from its site, which sees a visit as from any browser.</source>
            <translation>The picture behind it is fetched from its site, which sees a visit as from any browser.</translation>
        </message>
        <message>
            <source>The pixels agree; the methods alone cannot tell.</source>
            <translation>The pixels agree; the methods alone cannot tell.</translation>
        </message>
        <message>
            <source>The pixels agree; the methods alone say {score}, pulled down most by {method} ({missing}).</source>
            <translation>The pixels agree; the methods alone say {score}, pulled down most by {method} ({missing}).</translation>
        </message>
        <message>
            <source>The pixels agree; the methods alone say {score}.</source>
            <translation>The pixels agree; the methods alone say {score}.</translation>
        </message>
        <message>
            <source>The same file, byte for byte</source>
            <translation>The same file, byte for byte</translation>
        </message>
        <message>
            <source>The same picture</source>
            <translation>The same picture</translation>
        </message>
        <message>
            <source>The same picture: saved again, resized, or in another format.</source>
            <translation>The same picture: saved again, resized, or in another format.</translation>
        </message>
        <message>
            <source>The same picture: yours is {edit}</source>
            <translation>The same picture: yours is {edit}</translation>
        </message>
        <message>
            <source>The same picture: {edit}</source>
            <translation>The same picture: {edit}</translation>
        </message>
        <message>
            <source>The same shot, changed: rotated, cropped, recoloured and the like.</source>
            <translation>The same shot, changed: rotated, cropped, recoloured and the like.</translation>
        </message>
        <message>
            <source>The scan could not be finished</source>
            <translation>The scan could not be finished</translation>
        </message>
        <message>
            <source>The scan is done</source>
            <translation>The scan is done</translation>
        </message>
        <message numerus="yes">
            <source>Then Shazim looks at all {n} picture(s) with it.</source>
            <translation>
                <numerusform>Then Shazim looks at the one picture with it.</numerusform>
                <numerusform>Then Shazim looks at all {n} pictures with it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turned</source>
            <translation>Turned</translation>
        </message>
        <message>
            <source>Turned and mirrored pictures count as copies too; else they are kept apart from upright ones.</source>
            <translation>Turned and mirrored pictures count as copies too; else they are kept apart from upright ones.</translation>
        </message>
        <message>
            <source>Use and scan</source>
            <translation>Use and scan</translation>
        </message>
        <message>
            <source>When measured, all of the pairs at this score were copies</source>
            <translation>When measured, all of the pairs at this score were copies</translation>
        </message>
        <message>
            <source>When measured, {share} of the pairs at this score were copies</source>
            <translation>When measured, {share} of the pairs at this score were copies</translation>
        </message>
        <message>
            <source>Which graphics processor there is can be told when the work going on is done.</source>
            <translation>Which graphics processor there is can be told when the work going on is done.</translation>
        </message>
        <message>
            <source>With a marked photo</source>
            <translation>With a marked photo</translation>
        </message>
        <message>
            <source>With a photo you keep</source>
            <translation>With a photo you keep</translation>
        </message>
        <message>
            <source>Yours is an edited copy: {edit}</source>
            <translation>Yours is an edited copy: {edit}</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>a few seconds left</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min left</source>
            <translation>about {hours} h {minutes} min left</translation>
        </message>
        <message numerus="yes">
            <source>about {n} hour(s) left</source>
            <translation>
                <numerusform>about {n} hour left</numerusform>
                <numerusform>about {n} hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n} minute(s) left</source>
            <translation>
                <numerusform>about {n} minute left</numerusform>
                <numerusform>about {n} minutes left</numerusform>
            </translation>
        </message>
        <message>
            <source>all marked, so the best one stays</source>
            <translation>all marked, so the best one stays</translation>
        </message>
        <message>
            <source>cannot tell</source>
            <translation>cannot tell</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>comes with the program</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>edited</translation>
        </message>
        <message>
            <source>from {host}</source>
            <translation>from {host}</translation>
        </message>
        <message numerus="yes">
            <source>has seen all {n} picture(s)</source>
            <translation>
                <numerusform>has seen the one picture</numerusform>
                <numerusform>has seen all {n} pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>has seen none of {n} picture(s)</source>
            <translation>
                <numerusform>has seen none of {n} picture</numerusform>
                <numerusform>has seen none of {n} pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>has seen {number} of {n} picture(s)</source>
            <translation>
                <numerusform>has seen {number} of {n} picture</numerusform>
                <numerusform>has seen {number} of {n} pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>keep</source>
            <translation>keep</translation>
        </message>
        <message>
            <source>keep one of them before you mark this one</source>
            <translation>keep one of them before you mark this one</translation>
        </message>
        <message>
            <source>kept by you</source>
            <translation>kept by you</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>less than a minute left</translation>
        </message>
        <message>
            <source>marked</source>
            <translation>marked</translation>
        </message>
        <message>
            <source>no pairs</source>
            <translation>no pairs</translation>
        </message>
        <message>
            <source>no strong difference</source>
            <translation>no strong difference</translation>
        </message>
        <message>
            <source>not there now</source>
            <translation>not there now</translation>
        </message>
        <message>
            <source>not up to date: scan to compare everything</source>
            <translation>not up to date: scan to compare everything</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>nothing in the library reaches {threshold}</source>
            <translation>nothing in the library reaches {threshold}</translation>
        </message>
        <message>
            <source>nothing is read until you resume</source>
            <translation>nothing is read until you resume</translation>
        </message>
        <message>
            <source>only {kinds}</source>
            <translation>only {kinds}</translation>
        </message>
        <message>
            <source>original of the reference ({edit})</source>
            <translation>original of the reference ({edit})</translation>
        </message>
        <message numerus="yes">
            <source>pair(s)</source>
            <translation>
                <numerusform>pair</numerusform>
                <numerusform>pairs</numerusform>
            </translation>
        </message>
        <message>
            <source>reference</source>
            <translation>reference</translation>
        </message>
        <message>
            <source>same</source>
            <translation>same</translation>
        </message>
        <message>
            <source>similar</source>
            <translation>similar</translation>
        </message>
        <message>
            <source>the files begun are finished</source>
            <translation>the files begun are finished</translation>
        </message>
        <message>
            <source>the one to keep</source>
            <translation>the one to keep</translation>
        </message>
        <message>
            <source>turned and mirrored ones apart</source>
            <translation>turned and mirrored ones apart</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} of {total}</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} or {second}</translation>
        </message>
        <message>
            <source>{folder}, not there now</source>
            <translation>{folder}, not there now</translation>
        </message>
        <message>
            <source>{kind}: the reference is the copy, {edit}</source>
            <translation>{kind}: the reference is the copy, {edit}</translation>
        </message>
        <message>
            <source>{left_out}, {may_be}. Nothing was changed or removed.</source>
            <translation>{left_out}, {may_be}. Nothing was changed or removed.</translation>
        </message>
        <message>
            <source>{left_out}; no photograph is missing for it.</source>
            <translation>{left_out}; no photograph is missing for it.</translation>
        </message>
        <message>
            <source>{low} to {high} %</source>
            <translation>{low} to {high} %</translation>
        </message>
        <message>
            <source>{method} adds most, {part} of {score}, and lacks most, {missing}.</source>
            <translation>{method} adds most, {part} of {score}, and lacks most, {missing}.</translation>
        </message>
        <message>
            <source>{method} adds most, {part} of {score}; {other} takes most away, {missing}.</source>
            <translation>{method} adds most, {part} of {score}; {other} takes most away, {missing}.</translation>
        </message>
        <message>
            <source>{method} alone counts here, and says {score}.</source>
            <translation>{method} alone counts here, and says {score}.</translation>
        </message>
        <message>
            <source>{method}: {part} of {share}</source>
            <translation>{method}: {part} of {share}</translation>
        </message>
        <message>
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <source>{name} differs: {first}, and {second}</source>
            <translation>{name} differs: {first}, and {second}</translation>
        </message>
        <message>
            <source>{name} is not in this result: scan to bring it up to date.</source>
            <translation>{name} is not in this result: scan to bring it up to date.</translation>
        </message>
        <message>
            <source>{name} stands in a cluster that the filter hides.</source>
            <translation>{name} stands in a cluster that the filter hides.</translation>
        </message>
        <message>
            <source>{name} stands in no cluster: nothing in the library is this much like it.</source>
            <translation>{name} stands in no cluster: nothing in the library is this much like it.</translation>
        </message>
        <message>
            <source>{name}, {score} alike, {sentence}, {facts}</source>
            <translation>{name}, {score} alike, {sentence}, {facts}</translation>
        </message>
        <message>
            <source>{name}: {value}, alike</source>
            <translation>{name}: {value}, alike</translation>
        </message>
        <message>
            <source>{number} marked, in no cluster now</source>
            <translation>{number} marked, in no cluster now</translation>
        </message>
        <message>
            <source>{number} marked, {size}</source>
            <translation>{number} marked, {size}</translation>
        </message>
        <message>
            <source>{number} more in no cluster now</source>
            <translation>{number} more in no cluster now</translation>
        </message>
        <message numerus="yes">
            <source>{number} of {n} cluster(s) shown</source>
            <translation>
                <numerusform>{number} of {n} cluster shown</numerusform>
                <numerusform>{number} of {n} clusters shown</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} {kind}</source>
            <translation>{number} {kind}</translation>
        </message>
        <message numerus="yes">
            <source>{n} byte(s)</source>
            <translation>
                <numerusform>{n} byte</numerusform>
                <numerusform>{n} bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cluster(s)</source>
            <translation>
                <numerusform>{n} cluster</numerusform>
                <numerusform>{n} clusters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} copies</source>
            <translation>
                <numerusform>{n} copy</numerusform>
                <numerusform>{n} copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} dimension(s)</source>
            <translation>
                <numerusform>{n} dimension</numerusform>
                <numerusform>{n} dimensions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} fact(s) differ</source>
            <translation>
                <numerusform>{n} fact differs</numerusform>
                <numerusform>{n} facts differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} file(s) could not be read</source>
            <translation>
                <numerusform>{n} file could not be read</numerusform>
                <numerusform>{n} files could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} file(s) left out</source>
            <translation>
                <numerusform>{n} file was left out</numerusform>
                <numerusform>{n} files were left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} file(s) left out so far</source>
            <translation>
                <numerusform>{n} file was left out so far</numerusform>
                <numerusform>{n} files were left out so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of which may be photograph(s) that are missing</source>
            <translation>
                <numerusform>{n} of which may be a photograph that is missing</numerusform>
                <numerusform>{n} of which may be photographs that are missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {scored} reach(es) {threshold}: {kinds}.</source>
            <translation>
                <numerusform>{n} of {scored} reaches {threshold}: {kinds}.</numerusform>
                <numerusform>{n} of {scored} reach {threshold}: {kinds}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photo(s)</source>
            <translation>
                <numerusform>{n} photo</numerusform>
                <numerusform>{n} photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photo(s) at {threshold} or more</source>
            <translation>
                <numerusform>{n} photo at {threshold} or more</numerusform>
                <numerusform>{n} photos at {threshold} or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} scored pair(s)</source>
            <translation>
                <numerusform>{n} scored pair</numerusform>
                <numerusform>{n} scored pairs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} strong difference(s)</source>
            <translation>
                <numerusform>{n} strong difference</numerusform>
                <numerusform>{n} strong differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} thumbnail(s)</source>
            <translation>
                <numerusform>{n} thumbnail</numerusform>
                <numerusform>{n} thumbnails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} {kind} pair(s)</source>
            <translation>
                <numerusform>{n} {kind} pair</numerusform>
                <numerusform>{n} {kind} pairs</numerusform>
            </translation>
        </message>
        <message>
            <source>{photos}, no copies among them</source>
            <translation>{photos}, no copies among them</translation>
        </message>
        <message>
            <source>{photos}, no copies at this threshold</source>
            <translation>{photos}, no copies at this threshold</translation>
        </message>
        <message>
            <source>{photos}, no {kinds} copies at this threshold</source>
            <translation>{photos}, no {kinds} copies at this threshold</translation>
        </message>
        <message>
            <source>{photos}, {clusters}, {copies}, {size} to be won</source>
            <translation>{photos}, {clusters}, {copies}, {size} to be won</translation>
        </message>
        <message>
            <source>{position} of {count}</source>
            <translation>{position} of {count}</translation>
        </message>
        <message>
            <source>{rate} per second</source>
            <translation>{rate} per second</translation>
        </message>
        <message>
            <source>{score} alike</source>
            <translation>{score} alike</translation>
        </message>
        <message>
            <source>{size} or more</source>
            <translation>{size} or more</translation>
        </message>
        <message>
            <source>{size} to be won</source>
            <translation>{size} to be won</translation>
        </message>
        <message>
            <source>{year}-{month}-{day} {time}</source>
            <translation>{year}-{month}-{day} {time}</translation>
        </message>
    </context>
</TS>
