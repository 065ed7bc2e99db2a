<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="en">
    <context>
        <name>core</name>
        <message>
            <source>Amiga picture</source>
            <translation>Amiga picture</translation>
        </message>
        <message>
            <source>Apple icon</source>
            <translation>Apple icon</translation>
        </message>
        <message>
            <source>Average hash</source>
            <translation>Average hash</translation>
        </message>
        <message>
            <source>Blizzard texture</source>
            <translation>Blizzard texture</translation>
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
            <source>DirectDraw texture</source>
            <translation>DirectDraw texture</translation>
        </message>
        <message>
            <source>Edited copies</source>
            <translation>Edited copies</translation>
        </message>
        <message>
            <source>FLI animation</source>
            <translation>FLI animation</translation>
        </message>
        <message>
            <source>Feature vector</source>
            <translation>Feature vector</translation>
        </message>
        <message>
            <source>GIMP project</source>
            <translation>GIMP project</translation>
        </message>
        <message>
            <source>Keypoints</source>
            <translation>Keypoints</translation>
        </message>
        <message>
            <source>PAM or colour PFM</source>
            <translation>PAM or colour PFM</translation>
        </message>
        <message>
            <source>Perceptual hash</source>
            <translation>Perceptual hash</translation>
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
        <message>
            <source>Sun raster picture</source>
            <translation>Sun raster picture</translation>
        </message>
        <message>
            <source>X11 bitmap</source>
            <translation>X11 bitmap</translation>
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
            <source>another name of {path}</source>
            <translation>another name of {path}</translation>
        </message>
        <message>
            <source>best unmarked</source>
            <translation>best unmarked</translation>
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
            <source>check the address, or save the picture and search with the file</source>
            <translation>check the address, or save the picture and search with the file</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>choose another name</translation>
        </message>
        <message>
            <source>choose one or more of {names}</source>
            <translation>choose one or more of {names}</translation>
        </message>
        <message>
            <source>crashed the decoder</source>
            <translation>crashed the decoder</translation>
        </message>
        <message>
            <source>cropped to {share} % ({part} kept)</source>
            <translation>cropped to {share} % ({part} kept)</translation>
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
            <source>damaged: its {format} header makes no sense</source>
            <translation>damaged: its {format} header makes no sense</translation>
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
            <source>empty files</source>
            <translation>empty files</translation>
        </message>
        <message>
            <source>enter one</source>
            <translation>enter one</translation>
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
            <source>excluded by {pattern}</source>
            <translation>excluded by {pattern}</translation>
        </message>
        <message>
            <source>flipped upside down</source>
            <translation>flipped upside down</translation>
        </message>
        <message>
            <source>free some space, make it writable, or choose another with --library or {variable}</source>
            <translation>free some space, make it writable, or choose another with --library or {variable}</translation>
        </message>
        <message>
            <source>further names of a file that is indexed</source>
            <translation>further names of a file that is indexed</translation>
        </message>
        <message>
            <source>give one weight for each of {classic}, and any more in the order {methods}</source>
            <translation>give one weight for each of {classic}, and any more in the order {methods}</translation>
        </message>
        <message>
            <source>gone before it could be looked at</source>
            <translation>gone before it could be looked at</translation>
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
            <source>identical file</source>
            <translation>identical file</translation>
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
            <source>it crashed the picture decoder twice and is left out until it changes</source>
            <translation>it crashed the picture decoder twice and is left out until it changes</translation>
        </message>
        <message>
            <source>large Photoshop document</source>
            <translation>large Photoshop document</translation>
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
            <source>middle</source>
            <translation>middle</translation>
        </message>
        <message>
            <source>mirrored</source>
            <translation>mirrored</translation>
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
            <source>most pixels</source>
            <translation>most pixels</translation>
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
            <source>no kind of copy is selected</source>
            <translation>no kind of copy is selected</translation>
        </message>
        <message>
            <source>no permission to read</source>
            <translation>no permission to read</translation>
        </message>
        <message>
            <source>no permission to read the file</source>
            <translation>no permission to read the file</translation>
        </message>
        <message>
            <source>no permission to read the folder</source>
            <translation>no permission to read the folder</translation>
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
            <source>oldest</source>
            <translation>oldest</translation>
        </message>
        <message>
            <source>picture format not supported: Photoshop with {bits} bits per colour</source>
            <translation>picture format not supported: Photoshop with {bits} bits per colour</translation>
        </message>
        <message>
            <source>picture format not supported: {format} of an unusual kind</source>
            <translation>picture format not supported: {format} of an unusual kind</translation>
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
            <source>replaced while it was looked at</source>
            <translation>replaced while it was looked at</translation>
        </message>
        <message>
            <source>resized to {share} %</source>
            <translation>resized to {share} %</translation>
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
            <source>shows more around the edges</source>
            <translation>shows more around the edges</translation>
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
            <source>text or mark added ({place})</source>
            <translation>text or mark added ({place})</translation>
        </message>
        <message>
            <source>text or mark removed ({place})</source>
            <translation>text or mark removed ({place})</translation>
        </message>
        <message>
            <source>that name cannot be displayed</source>
            <translation>that name cannot be displayed</translation>
        </message>
        <message>
            <source>the file cannot be read ({error})</source>
            <translation>the file cannot be read ({error})</translation>
        </message>
        <message>
            <source>the folder cannot be read ({error})</source>
            <translation>the folder cannot be read ({error})</translation>
        </message>
        <message>
            <source>the kinds are {names}</source>
            <translation>the kinds are {names}</translation>
        </message>
        <message>
            <source>the languages are {names}</source>
            <translation>the languages are {names}</translation>
        </message>
        <message>
            <source>the library folder {root} cannot be written ({error})</source>
            <translation>the library folder {root} cannot be written ({error})</translation>
        </message>
        <message>
            <source>the methods are {names}</source>
            <translation>the methods are {names}</translation>
        </message>
        <message>
            <source>the texts in {name} cannot be read</source>
            <translation>the texts in {name} cannot be read</translation>
        </message>
        <message>
            <source>the threshold {value} is outside 0..1</source>
            <translation>the threshold {value} is outside 0..1</translation>
        </message>
        <message>
            <source>the weight {name} is given twice</source>
            <translation>the weight {name} is given twice</translation>
        </message>
        <message>
            <source>there is no kind of copies called {name}</source>
            <translation>there is no kind of copies called {name}</translation>
        </message>
        <message>
            <source>there is no language called {code}</source>
            <translation>there is no language called {code}</translation>
        </message>
        <message>
            <source>there is no method called {name}</source>
            <translation>there is no method called {name}</translation>
        </message>
        <message>
            <source>tie: first by name</source>
            <translation>tie: first by name</translation>
        </message>
        <message>
            <source>tilted {degrees}°</source>
            <translation>tilted {degrees}°</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>too large</translation>
        </message>
        <message>
            <source>too large: {size}, the limit is {limit}</source>
            <translation>too large: {size}, the limit is {limit}</translation>
        </message>
        <message>
            <source>too large: {width} × {height} pixels, the limit is {limit} megapixels</source>
            <translation>too large: {width} × {height} pixels, the limit is {limit} megapixels</translation>
        </message>
        <message>
            <source>top</source>
            <translation>top</translation>
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
            <source>use a number such as 0.75</source>
            <translation>use a number such as 0.75</translation>
        </message>
        <message>
            <source>use at most {number} ordinary characters</source>
            <translation>use at most {number} ordinary characters</translation>
        </message>
        <message>
            <source>use numbers of 0 or more, as in ah=1,dh=1,fv=2</source>
            <translation>use numbers of 0 or more, as in ah=1,dh=1,fv=2</translation>
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
            <source>{address} cannot be reached ({reason})</source>
            <translation>{address} cannot be reached ({reason})</translation>
        </message>
        <message>
            <source>{address} responded with {code} {reason}</source>
            <translation>{address} responded with {code} {reason}</translation>
        </message>
        <message>
            <source>{address} sends more than {number} MiB</source>
            <translation>{address} sends more than {number} MiB</translation>
        </message>
        <message>
            <source>{given} is not a number</source>
            <translation>{given} is not a number</translation>
        </message>
        <message>
            <source>{name} is a built-in preset</source>
            <translation>{name} is a built-in preset</translation>
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
            <source>{number} byte</source>
            <translation>{number} byte</translation>
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
            <source>{number} weights were given for {methods} methods</source>
            <translation>{number} weights were given for {methods} methods</translation>
        </message>
    </context>
    <context>
        <name>decode</name>
        <message>
            <source>Aperture</source>
            <translation>Aperture</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
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
            <source>Exposure</source>
            <translation>Exposure</translation>
        </message>
        <message>
            <source>Focal length</source>
            <translation>Focal length</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Lens</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientation</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensitivity</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
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
            <source>upright</source>
            <translation>upright</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>choose another location</source>
            <translation>choose another location</translation>
        </message>
        <message>
            <source>create it first, or choose another</source>
            <translation>create it first, or choose another</translation>
        </message>
        <message>
            <source>free some space or choose another location</source>
            <translation>free some space or choose another location</translation>
        </message>
        <message>
            <source>give the name of a file in it</source>
            <translation>give the name of a file in it</translation>
        </message>
        <message>
            <source>the formats are {names}</source>
            <translation>the formats are {names}</translation>
        </message>
        <message>
            <source>the name {name} does not say which format to write</source>
            <translation>the name {name} does not say which format to write</translation>
        </message>
        <message>
            <source>there is no folder {folder}</source>
            <translation>there is no folder {folder}</translation>
        </message>
        <message>
            <source>there is no format called {format}</source>
            <translation>there is no format called {format}</translation>
        </message>
        <message>
            <source>use a name that ends in .csv, .json, .html or .txt (a list of paths)</source>
            <translation>use a name that ends in .csv, .json, .html or .txt (a list of paths)</translation>
        </message>
        <message>
            <source>you do not have permission to write {name}</source>
            <translation>you do not have permission to write {name}</translation>
        </message>
        <message>
            <source>{name} cannot be written ({error})</source>
            <translation>{name} cannot be written ({error})</translation>
        </message>
        <message>
            <source>{name} is a folder</source>
            <translation>{name} is a folder</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>a code of {bits} bits does not exist</source>
            <translation>a code of {bits} bits does not exist</translation>
        </message>
        <message>
            <source>choose one of {sizes}</source>
            <translation>choose one of {sizes}</translation>
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
            <source>A network turns each picture into a vector, and pictures are compared by these vectors. Each network has its own index, which is kept when you switch to another.</source>
            <translation>A network turns each picture into a vector, and pictures are compared by these vectors. Each network has its own index, which is kept when you switch to another.</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Add a folder of photos</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Add folder…</translation>
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
            <source>At least one kind must be shown</source>
            <translation>At least one kind must be shown</translation>
        </message>
        <message>
            <source>At least one method needs a weight</source>
            <translation>At least one method needs a weight</translation>
        </message>
        <message>
            <source>Back to the list of copies</source>
            <translation>Back to the list of copies</translation>
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
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Clear all thumbnails</source>
            <translation>Clear all thumbnails</translation>
        </message>
        <message>
            <source>Clear decision</source>
            <translation>Clear decision</translation>
        </message>
        <message>
            <source>Clear the filter text</source>
            <translation>Clear the filter text</translation>
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
            <source>Cluster or row of photos below or above</source>
            <translation>Cluster or row of photos below or above</translation>
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
            <source>Compare with the kept photo</source>
            <translation>Compare with the kept photo</translation>
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
            <source>Data (JSON)…</source>
            <translation>Data (JSON)…</translation>
        </message>
        <message>
            <source>Delete preset</source>
            <translation>Delete preset</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Details of both photos</source>
            <translation>Details of both photos</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Differences beyond brightness glow</source>
            <translation>Differences beyond brightness glow</translation>
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
            <source>Drop a folder of photos here</source>
            <translation>Drop a folder of photos here</translation>
        </message>
        <message>
            <source>Drop a picture to search with it, or a folder to add it</source>
            <translation>Drop a picture to search with it, or a folder to add it</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Exclude</translation>
        </message>
        <message>
            <source>Exclude patterns</source>
            <translation>Exclude patterns</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export clusters</source>
            <translation>Export clusters</translation>
        </message>
        <message>
            <source>Export the clusters to a file (Ctrl+E for a web page)</source>
            <translation>Export the clusters to a file (Ctrl+E for a web page)</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>Exported to {name}</translation>
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
            <source>Filter by reason</source>
            <translation>Filter by reason</translation>
        </message>
        <message>
            <source>Filter clusters</source>
            <translation>Filter clusters</translation>
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
            <source>Folder being scanned</source>
            <translation>Folder being scanned</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Folders</translation>
        </message>
        <message>
            <source>Format, folder, date and size of a photo</source>
            <translation>Format, folder, date and size of a photo</translation>
        </message>
        <message>
            <source>Holiday photos</source>
            <translation>Holiday photos</translation>
        </message>
        <message>
            <source>How much {name} counts towards the score.</source>
            <translation>How much {name} counts towards the score.</translation>
        </message>
        <message>
            <source>In the list of copies</source>
            <translation>In the list of copies</translation>
        </message>
        <message>
            <source>In the matches</source>
            <translation>In the matches</translation>
        </message>
        <message>
            <source>Include rotated and mirrored copies</source>
            <translation>Include rotated and mirrored copies</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Keep the photo</source>
            <translation>Keep the photo</translation>
        </message>
        <message>
            <source>Keep this, mark the rest</source>
            <translation>Keep this, mark the rest</translation>
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
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <source>List the skipped files and the reasons</source>
            <translation>List the skipped files and the reasons</translation>
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
            <source>Matches for the picture</source>
            <translation>Matches for the picture</translation>
        </message>
        <message>
            <source>Matches for {name}</source>
            <translation>Matches for {name}</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>Matching</translation>
        </message>
        <message>
            <source>Methods that have no weight by default</source>
            <translation>Methods that have no weight by default</translation>
        </message>
        <message>
            <source>More methods</source>
            <translation>More methods</translation>
        </message>
        <message>
            <source>More methods, {number} in use</source>
            <translation>More methods, {number} in use</translation>
        </message>
        <message>
            <source>Move the divider left</source>
            <translation>Move the divider left</translation>
        </message>
        <message>
            <source>Move the divider right</source>
            <translation>Move the divider right</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Name of the preset</translation>
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
            <source>Next or previous page of clusters</source>
            <translation>Next or previous page of clusters</translation>
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
            <source>No matching clusters</source>
            <translation>No matching clusters</translation>
        </message>
        <message>
            <source>No photo is this similar to {name}. Lower the threshold to see the closest matches.</source>
            <translation>No photo is this similar to {name}. Lower the threshold to see the closest matches.</translation>
        </message>
        <message>
            <source>No picture found. Drop or paste a picture, its web address, or a folder.</source>
            <translation>No picture found. Drop or paste a picture, its web address, or a folder.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer; your photos are only read.</source>
            <translation>Nothing leaves this computer; your photos are only read.</translation>
        </message>
        <message>
            <source>One pattern per line, such as Thumbs, *.tmp or ~/Pictures/private. A name excludes files and folders of that name, a path excludes everything in it. Applies to all folders from the next scan in this window.</source>
            <translation>One pattern per line, such as Thumbs, *.tmp or ~/Pictures/private. A name excludes files and folders of that name, a path excludes everything in it. Applies to all folders from the next scan in this window.</translation>
        </message>
        <message>
            <source>Only one picture can be used at a time: searching with {name}.</source>
            <translation>Only one picture can be used at a time: searching with {name}.</translation>
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
            <source>Pairs by score</source>
            <translation>Pairs by score</translation>
        </message>
        <message>
            <source>Pan down</source>
            <translation>Pan down</translation>
        </message>
        <message>
            <source>Pan left</source>
            <translation>Pan left</translation>
        </message>
        <message>
            <source>Pan right</source>
            <translation>Pan right</translation>
        </message>
        <message>
            <source>Pan up</source>
            <translation>Pan up</translation>
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
            <source>Photo menu</source>
            <translation>Photo menu</translation>
        </message>
        <message>
            <source>Photos with at least this score are shown as copies.</source>
            <translation>Photos with at least this score are shown as copies.</translation>
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
            <source>Presets of weights, threshold and kinds</source>
            <translation>Presets of weights, threshold and kinds</translation>
        </message>
        <message>
            <source>Presets: {name} selected</source>
            <translation>Presets: {name} selected</translation>
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
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Property</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
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
            <source>Remove the selected folder from the library; its photos are not touched (Del)</source>
            <translation>Remove the selected folder from the library; its photos are not touched (Del)</translation>
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
            <source>Reset to weights 1, 1, 2 and a threshold of 75 % (Ctrl+R)</source>
            <translation>Reset to weights 1, 1, 2 and a threshold of 75 % (Ctrl+R)</translation>
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
            <source>Saves the current weights, threshold and kinds under a name.</source>
            <translation>Saves the current weights, threshold and kinds under a name.</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>Scanned folders</source>
            <translation>Scanned folders</translation>
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
            <source>Select a photo to compare it here.</source>
            <translation>Select a photo to compare it here.</translation>
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
            <source>Share of the weighted score</source>
            <translation>Share of the weighted score</translation>
        </message>
        <message>
            <source>Shazim finds the copies in it, even edited ones.</source>
            <translation>Shazim finds the copies in it, even edited ones.</translation>
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
            <source>Show clusters with a photo whose name or folder contains these words</source>
            <translation>Show clusters with a photo whose name or folder contains these words</translation>
        </message>
        <message>
            <source>Show clusters with a photo whose name or folder contains these words (/)</source>
            <translation>Show clusters with a photo whose name or folder contains these words (/)</translation>
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
            <source>Show or hide details</source>
            <translation>Show or hide details</translation>
        </message>
        <message>
            <source>Show the match in its cluster</source>
            <translation>Show the match in its cluster</translation>
        </message>
        <message>
            <source>Show the match in its folder</source>
            <translation>Show the match in its folder</translation>
        </message>
        <message>
            <source>Show the other photo and stop blinking</source>
            <translation>Show the other photo and stop blinking</translation>
        </message>
        <message>
            <source>Show {kind} copies</source>
            <translation>Show {kind} copies</translation>
        </message>
        <message>
            <source>Shows clusters with a photo that matches every filter.</source>
            <translation>Shows clusters with a photo that matches every filter.</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Size limit</source>
            <translation>Size limit</translation>
        </message>
        <message>
            <source>Size limit for thumbnails</source>
            <translation>Size limit for thumbnails</translation>
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
            <source>Something went wrong</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <source>Sort order</source>
            <translation>Sort order</translation>
        </message>
        <message>
            <source>Sort order: {order}</source>
            <translation>Sort order: {order}</translation>
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
            <source>Takes effect after a restart.</source>
            <translation>Takes effect after a restart.</translation>
        </message>
        <message>
            <source>That isn't the address of a web page or a picture.</source>
            <translation>That isn't the address of a web page or a picture.</translation>
        </message>
        <message>
            <source>The folder of {name} cannot be shown.</source>
            <translation>The folder of {name} cannot be shown.</translation>
        </message>
        <message>
            <source>The folder will be scanned when the current task is done.</source>
            <translation>The folder will be scanned when the current task is done.</translation>
        </message>
        <message>
            <source>The marks from last time cannot be read. They will be kept as {name} when you next mark a photo.</source>
            <translation>The marks from last time cannot be read. They will be kept as {name} when you next mark a photo.</translation>
        </message>
        <message>
            <source>The network used to compare pictures; click to choose another</source>
            <translation>The network used to compare pictures; click to choose another</translation>
        </message>
        <message>
            <source>The oldest are removed first, after each scan. Missing ones are made again from the photos, which takes longer.</source>
            <translation>The oldest are removed first, after each scan. Missing ones are made again from the photos, which takes longer.</translation>
        </message>
        <message>
            <source>The photos are not touched. Shazim only forgets what it knows about them. To scan them again, add the folder again.</source>
            <translation>The photos are not touched. Shazim only forgets what it knows about them. To scan them again, add the folder again.</translation>
        </message>
        <message>
            <source>The picture is downloaded from that address and compared on this computer. Nothing else is sent.</source>
            <translation>The picture is downloaded from that address and compared on this computer. Nothing else is sent.</translation>
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
            <source>The two photos</source>
            <translation>The two photos</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>This replaces the preset with the same name.</source>
            <translation>This replaces the preset with the same name.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Threshold</translation>
        </message>
        <message>
            <source>Thumbnail size</source>
            <translation>Thumbnail size</translation>
        </message>
        <message>
            <source>Thumbnail size (Ctrl++ and Ctrl+−)</source>
            <translation>Thumbnail size (Ctrl++ and Ctrl+−)</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Thumbnails</translation>
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
            <source>Undo mark</source>
            <translation>Undo mark</translation>
        </message>
        <message>
            <source>Unexpected error</source>
            <translation>Unexpected error</translation>
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
            <source>What each method adds to the score</source>
            <translation>What each method adds to the score</translation>
        </message>
        <message>
            <source>While comparing two photos</source>
            <translation>While comparing two photos</translation>
        </message>
        <message>
            <source>Why it was skipped</source>
            <translation>Why it was skipped</translation>
        </message>
        <message>
            <source>You can choose another network when the current task is done.</source>
            <translation>You can choose another network when the current task is done.</translation>
        </message>
        <message>
            <source>Your photos and your library are safe. You can keep working. To help us fix it, send us the report below.</source>
            <translation>Your photos and your library are safe. You can keep working. To help us fix it, send us the report below.</translation>
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
            <source>dropped picture</source>
            <translation>dropped picture</translation>
        </message>
        <message>
            <source>keep: {reason}</source>
            <translation>keep: {reason}</translation>
        </message>
        <message>
            <source>match</source>
            <translation>match</translation>
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
        <name>models</name>
        <message>
            <source>About as fast as the default, but judges pictures differently</source>
            <translation>About as fast as the default, but judges pictures differently</translation>
        </message>
        <message>
            <source>Fast, included with the program, never needs the internet</source>
            <translation>Fast, included with the program, never needs the internet</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set</source>
            <translation>HF_HUB_OFFLINE is set</translation>
        </message>
        <message>
            <source>Judges what is shown rather than how it looks, so it may match different photos of the same subject</source>
            <translation>Judges what is shown rather than how it looks, so it may match different photos of the same subject</translation>
        </message>
        <message>
            <source>Slow without a graphics card; the usual benchmark</source>
            <translation>Slow without a graphics card; the usual benchmark</translation>
        </message>
        <message>
            <source>Slower than the default, works on larger pictures (256 pixels)</source>
            <translation>Slower than the default, works on larger pictures (256 pixels)</translation>
        </message>
        <message>
            <source>The fastest, for very large collections on slow computers</source>
            <translation>The fastest, for very large collections on slow computers</translation>
        </message>
        <message>
            <source>The graphics processor chosen in the settings is not available; the processor is used instead.</source>
            <translation>The graphics processor chosen in the settings is not available; the processor is used instead.</translation>
        </message>
        <message>
            <source>download {file} from huggingface.co/{repository} on any computer and save it as {path}</source>
            <translation>download {file} from huggingface.co/{repository} on any computer and save it as {path}</translation>
        </message>
        <message>
            <source>install the Python package {name} again</source>
            <translation>install the Python package {name} again</translation>
        </message>
        <message>
            <source>run `shazim models fetch {name}`, or {remedy}</source>
            <translation>run `shazim models fetch {name}`, or {remedy}</translation>
        </message>
        <message>
            <source>the connection broke after {here} bytes ({error})</source>
            <translation>the connection broke after {here} bytes ({error})</translation>
        </message>
        <message>
            <source>the connection ended after {here} of {total} bytes</source>
            <translation>the connection ended after {here} of {total} bytes</translation>
        </message>
        <message>
            <source>the downloaded file is not the right one</source>
            <translation>the downloaded file is not the right one</translation>
        </message>
        <message>
            <source>the networks are {names}</source>
            <translation>the networks are {names}</translation>
        </message>
        <message>
            <source>the weights of {title} are missing from this installation</source>
            <translation>the weights of {title} are missing from this installation</translation>
        </message>
        <message>
            <source>the weights of {title} could not be downloaded: {reason}</source>
            <translation>the weights of {title} could not be downloaded: {reason}</translation>
        </message>
        <message>
            <source>the weights of {title} have not been downloaded</source>
            <translation>the weights of {title} have not been downloaded</translation>
        </message>
        <message>
            <source>there is no network called {name}</source>
            <translation>there is no network called {name}</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error})</source>
            <translation>{path} cannot be read ({error})</translation>
        </message>
        <message>
            <source>{path} cannot be read as a weights file, it may be damaged or incomplete</source>
            <translation>{path} cannot be read as a weights file, it may be damaged or incomplete</translation>
        </message>
        <message>
            <source>{path} contains something other than a network's weights</source>
            <translation>{path} contains something other than a network's weights</translation>
        </message>
        <message>
            <source>{path} does not contain the weights of {title}</source>
            <translation>{path} does not contain the weights of {title}</translation>
        </message>
        <message>
            <source>{path} is not the expected weights file</source>
            <translation>{path} is not the expected weights file</translation>
        </message>
        <message>
            <source>{title} runs on torch, about half as fast as usual: {reason}.</source>
            <translation>{title} runs on torch, about half as fast as usual: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>scan</name>
        <message>
            <source>check the spelling, or connect the drive it is on</source>
            <translation>check the spelling, or connect the drive it is on</translation>
        </message>
        <message>
            <source>there is no folder {path}</source>
            <translation>there is no folder {path}</translation>
        </message>
    </context>
    <context>
        <name>session</name>
        <message>
            <source>About {size} will be downloaded from {host}. No photos or file names leave this computer.</source>
            <translation>About {size} will be downloaded from {host}. No photos or file names leave this computer.</translation>
        </message>
        <message>
            <source>Aligned by pixels</source>
            <translation>Aligned by pixels</translation>
        </message>
        <message>
            <source>Aligning</source>
            <translation>Aligning</translation>
        </message>
        <message>
            <source>Aligning…</source>
            <translation>Aligning…</translation>
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
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>Best match</translation>
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
            <source>Checking</source>
            <translation>Checking</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>Clearing thumbnails</source>
            <translation>Clearing thumbnails</translation>
        </message>
        <message>
            <source>Cluster {rank}: {photos}, {kind}, {score} match, {detail}</source>
            <translation>Cluster {rank}: {photos}, {kind}, {score} match, {detail}</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparing</translation>
        </message>
        <message>
            <source>Copies appear here when all photos have been compared.</source>
            <translation>Copies appear here when all photos have been compared.</translation>
        </message>
        <message>
            <source>Could not be aligned; frames overlaid</source>
            <translation>Could not be aligned; frames overlaid</translation>
        </message>
        <message>
            <source>Count rotated and mirrored pictures as copies; otherwise they stay separate from upright ones.</source>
            <translation>Count rotated and mirrored pictures as copies; otherwise they stay separate from upright ones.</translation>
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
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensions</translation>
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
            <source>Downloading</source>
            <translation>Downloading</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Edited</translation>
        </message>
        <message>
            <source>Edited copy: {edit}</source>
            <translation>Edited copy: {edit}</translation>
        </message>
        <message>
            <source>Every other photo in this cluster is marked, and one must stay</source>
            <translation>Every other photo in this cluster is marked, and one must stay</translation>
        </message>
        <message>
            <source>Every weighted method says 100 %.</source>
            <translation>Every weighted method says 100 %.</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Everything stays on this computer</translation>
        </message>
        <message>
            <source>Finding files</source>
            <translation>Finding files</translation>
        </message>
        <message>
            <source>Finding related groups</source>
            <translation>Finding related groups</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Follow system</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Found: {name}. Automatic uses it. Changes take effect with the next scan or search.</source>
            <translation>Found: {name}. Automatic uses it. Changes take effect with the next scan or search.</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>Graphics processor</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Grouping</translation>
        </message>
        <message>
            <source>Identical file</source>
            <translation>Identical file</translation>
        </message>
        <message>
            <source>In tests, all pairs with this score were copies</source>
            <translation>In tests, all pairs with this score were copies</translation>
        </message>
        <message>
            <source>In tests, {share} of pairs with this score were copies</source>
            <translation>In tests, {share} of pairs with this score were copies</translation>
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
            <source>In use, but not downloaded</source>
            <translation>In use, but not downloaded</translation>
        </message>
        <message>
            <source>In your library</source>
            <translation>In your library</translation>
        </message>
        <message>
            <source>Include rotated and mirrored copies, or lower the threshold.</source>
            <translation>Include rotated and mirrored copies, or lower the threshold.</translation>
        </message>
        <message>
            <source>Indexing</source>
            <translation>Indexing</translation>
        </message>
        <message>
            <source>Its file is downloaded from {host}, after asking you. The request names the network and nothing else.</source>
            <translation>Its file is downloaded from {host}, after asking you. The request names the network and nothing else.</translation>
        </message>
        <message>
            <source>Keep: {name}</source>
            <translation>Keep: {name}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Largest photo</source>
            <translation>Largest photo</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Lower the threshold to see less similar photos.</source>
            <translation>Lower the threshold to see less similar photos.</translation>
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
            <source>Modified</source>
            <translation>Modified</translation>
        </message>
        <message>
            <source>Most photos</source>
            <translation>Most photos</translation>
        </message>
        <message>
            <source>Most space to free</source>
            <translation>Most space to free</translation>
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
            <source>Networks run on the processor; no usable graphics processor was found.</source>
            <translation>Networks run on the processor; no usable graphics processor was found.</translation>
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
            <source>No differences</source>
            <translation>No differences</translation>
        </message>
        <message>
            <source>No files have been skipped so far.</source>
            <translation>No files have been skipped so far.</translation>
        </message>
        <message>
            <source>No files were skipped.</source>
            <translation>No files were skipped.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>No limit</translation>
        </message>
        <message>
            <source>No pairs have been scored yet.</source>
            <translation>No pairs have been scored yet.</translation>
        </message>
        <message>
            <source>No photos were found.</source>
            <translation>No photos were found.</translation>
        </message>
        <message>
            <source>No upright copies at {threshold}</source>
            <translation>No upright copies at {threshold}</translation>
        </message>
        <message>
            <source>No weighted method can score this pair.</source>
            <translation>No weighted method can score this pair.</translation>
        </message>
        <message>
            <source>No {kinds} copies at {threshold}</source>
            <translation>No {kinds} copies at {threshold}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>None of {scored} reaches {threshold}.</source>
            <translation>None of {scored} reaches {threshold}.</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Not compared yet</translation>
        </message>
        <message>
            <source>Not downloaded</source>
            <translation>Not downloaded</translation>
        </message>
        <message>
            <source>Not weighted: {methods}</source>
            <translation>Not weighted: {methods}</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Oldest</translation>
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
            <source>Photos are only read. What Shazim learns about them stays in the library on this computer. There are no accounts, no usage statistics and no update checks.</source>
            <translation>Photos are only read. What Shazim learns about them stays in the library on this computer. There are no accounts, no usage statistics and no update checks.</translation>
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
            <source>Removing</source>
            <translation>Removing</translation>
        </message>
        <message>
            <source>Rotated</source>
            <translation>Rotated</translation>
        </message>
        <message>
            <source>Roughly aligned by keypoints</source>
            <translation>Roughly aligned by keypoints</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Same</translation>
        </message>
        <message>
            <source>Scan failed</source>
            <translation>Scan failed</translation>
        </message>
        <message>
            <source>Scan finished</source>
            <translation>Scan finished</translation>
        </message>
        <message>
            <source>Scan to compare the photos with each other.</source>
            <translation>Scan to compare the photos with each other.</translation>
        </message>
        <message>
            <source>Scanning your photos</source>
            <translation>Scanning your photos</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Selected</translation>
        </message>
        <message numerus="yes">
            <source>Shazim then analyses all {n} picture(s) with it.</source>
            <translation>
                <numerusform>Shazim then analyses the one picture with it.</numerusform>
                <numerusform>Shazim then analyses all {n} pictures with it.</numerusform>
            </translation>
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
            <source>Similar by score</source>
            <translation>Similar by score</translation>
        </message>
        <message>
            <source>Similar by score, not confirmed as the same photo.</source>
            <translation>Similar by score, not confirmed as the same photo.</translation>
        </message>
        <message>
            <source>Similar, not confirmed as the same photo</source>
            <translation>Similar, not confirmed as the same photo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>The graphics processor can be detected when the current task is done.</source>
            <translation>The graphics processor can be detected when the current task is done.</translation>
        </message>
        <message>
            <source>The picture is downloaded from its site, as any browser would do.</source>
            <translation>The picture is downloaded from its site, as any browser would do.</translation>
        </message>
        <message>
            <source>The pixels match; no weighted method can score this pair.</source>
            <translation>The pixels match; no weighted method can score this pair.</translation>
        </message>
        <message>
            <source>The pixels match; the methods alone say {score}, lowered most by {method} ({missing}).</source>
            <translation>The pixels match; the methods alone say {score}, lowered most by {method} ({missing}).</translation>
        </message>
        <message>
            <source>The pixels match; the methods alone say {score}.</source>
            <translation>The pixels match; the methods alone say {score}.</translation>
        </message>
        <message>
            <source>The same photo, edited in another way</source>
            <translation>The same photo, edited in another way</translation>
        </message>
        <message>
            <source>The same photo, edited: rotated, cropped, recoloured and so on.</source>
            <translation>The same photo, edited: rotated, cropped, recoloured and so on.</translation>
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
            <source>Undecided</source>
            <translation>Undecided</translation>
        </message>
        <message>
            <source>Use and scan</source>
            <translation>Use and scan</translation>
        </message>
        <message>
            <source>Verifying pairs</source>
            <translation>Verifying pairs</translation>
        </message>
        <message>
            <source>When you download a network</source>
            <translation>When you download a network</translation>
        </message>
        <message>
            <source>When you paste or drop a web address</source>
            <translation>When you paste or drop a web address</translation>
        </message>
        <message>
            <source>Will be aligned when the current task is done</source>
            <translation>Will be aligned when the current task is done</translation>
        </message>
        <message>
            <source>With a kept photo</source>
            <translation>With a kept photo</translation>
        </message>
        <message>
            <source>With a marked photo</source>
            <translation>With a marked photo</translation>
        </message>
        <message>
            <source>Yours is an edited copy: {edit}</source>
            <translation>Yours is an edited copy: {edit}</translation>
        </message>
        <message>
            <source>`shazim stats` lists the folders in it</source>
            <translation>`shazim stats` lists the folders in it</translation>
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
            <source>all marked; the best one stays</source>
            <translation>all marked; the best one stays</translation>
        </message>
        <message>
            <source>choose another folder for it with --library</source>
            <translation>choose another folder for it with --library</translation>
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
            <source>finishing files already started</source>
            <translation>finishing files already started</translation>
        </message>
        <message>
            <source>from {host}</source>
            <translation>from {host}</translation>
        </message>
        <message numerus="yes">
            <source>has analysed all {n} picture(s)</source>
            <translation>
                <numerusform>has analysed the one picture</numerusform>
                <numerusform>has analysed all {n} pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>has analysed none of {n} picture(s)</source>
            <translation>
                <numerusform>has analysed none of {n} picture</numerusform>
                <numerusform>has analysed none of {n} pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>has analysed {number} of {n} picture(s)</source>
            <translation>
                <numerusform>has analysed {number} of {n} picture</numerusform>
                <numerusform>has analysed {number} of {n} pictures</numerusform>
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
            <source>no folder is available</source>
            <translation>no folder is available</translation>
        </message>
        <message>
            <source>no pairs</source>
            <translation>no pairs</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>no score</translation>
        </message>
        <message>
            <source>no strong difference</source>
            <translation>no strong difference</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>not available</translation>
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
            <source>out of date: scan to compare everything</source>
            <translation>out of date: scan to compare everything</translation>
        </message>
        <message numerus="yes">
            <source>pair(s)</source>
            <translation>
                <numerusform>pair</numerusform>
                <numerusform>pairs</numerusform>
            </translation>
        </message>
        <message>
            <source>reconnect the drive or add a folder</source>
            <translation>reconnect the drive or add a folder</translation>
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
            <source>the library contains nothing from {folder}</source>
            <translation>the library contains nothing from {folder}</translation>
        </message>
        <message>
            <source>the library itself is in {folder}</source>
            <translation>the library itself is in {folder}</translation>
        </message>
        <message>
            <source>the one to keep</source>
            <translation>the one to keep</translation>
        </message>
        <message>
            <source>the reference is a copy of this ({edit})</source>
            <translation>the reference is a copy of this ({edit})</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>without rotated and mirrored copies</source>
            <translation>without rotated and mirrored copies</translation>
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
            <source>{folder}, not available</source>
            <translation>{folder}, not available</translation>
        </message>
        <message>
            <source>{kind}: the reference is a copy of this ({edit})</source>
            <translation>{kind}: the reference is a copy of this ({edit})</translation>
        </message>
        <message>
            <source>{left_out}, {may_be}. Nothing was changed or removed.</source>
            <translation>{left_out}, {may_be}. Nothing was changed or removed.</translation>
        </message>
        <message>
            <source>{left_out}; no photos are missing as a result.</source>
            <translation>{left_out}; no photos are missing as a result.</translation>
        </message>
        <message>
            <source>{low} to {high} %</source>
            <translation>{low} to {high} %</translation>
        </message>
        <message>
            <source>{method} adds most, {part} of {score}, and loses most, {missing}.</source>
            <translation>{method} adds most, {part} of {score}, and loses most, {missing}.</translation>
        </message>
        <message>
            <source>{method} adds most, {part} of {score}; {other} lowers it most, {missing}.</source>
            <translation>{method} adds most, {part} of {score}; {other} lowers it most, {missing}.</translation>
        </message>
        <message>
            <source>{method} is the only method here: {score}.</source>
            <translation>{method} is the only method here: {score}.</translation>
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
            <source>{name} differs: {first} and {second}</source>
            <translation>{name} differs: {first} and {second}</translation>
        </message>
        <message>
            <source>{name} is in a cluster that the filter hides.</source>
            <translation>{name} is in a cluster that the filter hides.</translation>
        </message>
        <message>
            <source>{name} is in no cluster: nothing in the library is similar enough.</source>
            <translation>{name} is in no cluster: nothing in the library is similar enough.</translation>
        </message>
        <message>
            <source>{name} is not in this result. Scan to update it.</source>
            <translation>{name} is not in this result. Scan to update it.</translation>
        </message>
        <message>
            <source>{name}, {score} match, {sentence}, {facts}</source>
            <translation>{name}, {score} match, {sentence}, {facts}</translation>
        </message>
        <message>
            <source>{name}: {value} in both</source>
            <translation>{name}: {value} in both</translation>
        </message>
        <message>
            <source>{number} marked, currently in no cluster</source>
            <translation>{number} marked, currently in no cluster</translation>
        </message>
        <message>
            <source>{number} marked, {size}</source>
            <translation>{number} marked, {size}</translation>
        </message>
        <message>
            <source>{number} more currently in no cluster</source>
            <translation>{number} more currently in no cluster</translation>
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
            <source>{n} detail(s) differ</source>
            <translation>
                <numerusform>{n} detail differs</numerusform>
                <numerusform>{n} details differ</numerusform>
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
            <source>{n} file(s) could not be read</source>
            <translation>
                <numerusform>{n} file could not be read</numerusform>
                <numerusform>{n} files could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} file(s) skipped</source>
            <translation>
                <numerusform>{n} file was skipped</numerusform>
                <numerusform>{n} files were skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} file(s) skipped so far</source>
            <translation>
                <numerusform>{n} file skipped so far</numerusform>
                <numerusform>{n} files skipped so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of which may be missing photo(s)</source>
            <translation>
                <numerusform>{n} of which may be a missing photo</numerusform>
                <numerusform>{n} of which may be missing photos</numerusform>
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
            <source>{photos}, no copies at this threshold</source>
            <translation>{photos}, no copies at this threshold</translation>
        </message>
        <message>
            <source>{photos}, no copies found</source>
            <translation>{photos}, no copies found</translation>
        </message>
        <message>
            <source>{photos}, no {kinds} copies at this threshold</source>
            <translation>{photos}, no {kinds} copies at this threshold</translation>
        </message>
        <message>
            <source>{photos}, {clusters}, {copies}, {size} can be freed</source>
            <translation>{photos}, {clusters}, {copies}, {size} can be freed</translation>
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
            <source>{score} match</source>
            <translation>{score} match</translation>
        </message>
        <message>
            <source>{size} can be freed</source>
            <translation>{size} can be freed</translation>
        </message>
        <message>
            <source>{size} or more</source>
            <translation>{size} or more</translation>
        </message>
        <message>
            <source>{year}-{month}-{day} {time}</source>
            <translation>{year}-{month}-{day} {time}</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>free some space, make it writable, or choose another with --library</source>
            <translation>free some space, make it writable, or choose another with --library</translation>
        </message>
        <message>
            <source>scan again to build a new one</source>
            <translation>scan again to build a new one</translation>
        </message>
        <message>
            <source>the catalogue was written by a newer Shazim (version {version}, this one knows {known})</source>
            <translation>the catalogue was written by a newer Shazim (version {version}, this one knows {known})</translation>
        </message>
        <message>
            <source>the catalogue {catalogue} is damaged ({error})</source>
            <translation>the catalogue {catalogue} is damaged ({error})</translation>
        </message>
        <message>
            <source>the library folder {folder} cannot be used ({error})</source>
            <translation>the library folder {folder} cannot be used ({error})</translation>
        </message>
        <message>
            <source>the library folder {folder} is in use</source>
            <translation>the library folder {folder} is in use</translation>
        </message>
        <message>
            <source>update Shazim, or choose another library with --library</source>
            <translation>update Shazim, or choose another library with --library</translation>
        </message>
        <message>
            <source>wait until the other Shazim is done</source>
            <translation>wait until the other Shazim is done</translation>
        </message>
    </context>
    <context>
        <name>worker</name>
        <message>
            <source>The background process stopped while reading {name} or one of {others} other files; the scan continues.</source>
            <translation>The background process stopped while reading {name} or one of {others} other files; the scan continues.</translation>
        </message>
        <message>
            <source>The background process stopped while reading {name}; the scan continues.</source>
            <translation>The background process stopped while reading {name}; the scan continues.</translation>
        </message>
        <message>
            <source>The background process stopped; the scan continues.</source>
            <translation>The background process stopped; the scan continues.</translation>
        </message>
        <message>
            <source>The search index was missing, out of date or damaged, and has been rebuilt.</source>
            <translation>The search index was missing, out of date or damaged, and has been rebuilt.</translation>
        </message>
        <message>
            <source>another Shazim is writing to the library {root}</source>
            <translation>another Shazim is writing to the library {root}</translation>
        </message>
        <message>
            <source>check the spelling</source>
            <translation>check the spelling</translation>
        </message>
        <message>
            <source>choose another picture</source>
            <translation>choose another picture</translation>
        </message>
        <message>
            <source>nothing has been scanned yet</source>
            <translation>nothing has been scanned yet</translation>
        </message>
        <message>
            <source>scan a folder of photos first</source>
            <translation>scan a folder of photos first</translation>
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
            <source>the background process stopped unexpectedly</source>
            <translation>the background process stopped unexpectedly</translation>
        </message>
        <message>
            <source>the picture cannot be read any more ({reason})</source>
            <translation>the picture cannot be read any more ({reason})</translation>
        </message>
        <message>
            <source>there is no file {name}</source>
            <translation>there is no file {name}</translation>
        </message>
        <message>
            <source>try again; if it happens again, close other programs to free memory, and report it</source>
            <translation>try again; if it happens again, close other programs to free memory, and report it</translation>
        </message>
        <message>
            <source>wait until it is done or stop it, or choose another library with --library</source>
            <translation>wait until it is done or stop it, or choose another library with --library</translation>
        </message>
        <message>
            <source>{name} cannot be searched for ({reason})</source>
            <translation>{name} cannot be searched for ({reason})</translation>
        </message>
        <message>
            <source>{path} cannot be compared ({reason})</source>
            <translation>{path} cannot be compared ({reason})</translation>
        </message>
        <message>
            <source>{what}; it is kept as {name} and a new one is built.</source>
            <translation>{what}; it is kept as {name} and a new one is built.</translation>
        </message>
    </context>
</TS>
