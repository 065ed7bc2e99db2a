<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>core</name>
        <message>
            <source>Amiga picture</source>
            <translation>Amiga-Bild</translation>
        </message>
        <message>
            <source>Apple icon</source>
            <translation>Apple-Symbol</translation>
        </message>
        <message>
            <source>Average hash</source>
            <translation>Mittelwert-Hash</translation>
        </message>
        <message>
            <source>Blizzard texture</source>
            <translation>Blizzard-Textur</translation>
        </message>
        <message>
            <source>Classic Shazim</source>
            <translation>Klassisch</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Difference hash</source>
            <translation>Differenz-Hash</translation>
        </message>
        <message>
            <source>DirectDraw texture</source>
            <translation>DirectDraw-Textur</translation>
        </message>
        <message>
            <source>Edited copies</source>
            <translation>Bearbeitete Kopien</translation>
        </message>
        <message>
            <source>FLI animation</source>
            <translation>FLI-Animation</translation>
        </message>
        <message>
            <source>Feature vector</source>
            <translation>Merkmalsvektor</translation>
        </message>
        <message>
            <source>GIMP project</source>
            <translation>GIMP-Projekt</translation>
        </message>
        <message>
            <source>Keypoints</source>
            <translation>Schlüsselpunkte</translation>
        </message>
        <message>
            <source>PAM or colour PFM</source>
            <translation>PAM oder farbiges PFM</translation>
        </message>
        <message>
            <source>Perceptual hash</source>
            <translation>Wahrnehmungs-Hash</translation>
        </message>
        <message>
            <source>SGI picture</source>
            <translation>SGI-Bild</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG-Zeichnung</translation>
        </message>
        <message>
            <source>Same picture</source>
            <translation>Gleiches Bild</translation>
        </message>
        <message>
            <source>Semantic code</source>
            <translation>Semantik-Code</translation>
        </message>
        <message>
            <source>Similar scenes</source>
            <translation>Ähnliche Motive</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Struktur</translation>
        </message>
        <message>
            <source>Sun raster picture</source>
            <translation>Sun-Rasterbild</translation>
        </message>
        <message>
            <source>X11 bitmap</source>
            <translation>X11-Bitmap</translation>
        </message>
        <message>
            <source>a PDF document; Shazim never runs such files</source>
            <translation>ein PDF-Dokument; Shazim führt solche Dateien nie aus</translation>
        </message>
        <message>
            <source>a PostScript file; Shazim never runs such files</source>
            <translation>eine PostScript-Datei; Shazim führt solche Dateien nie aus</translation>
        </message>
        <message>
            <source>a Windows metafile; Shazim never runs such files</source>
            <translation>eine Windows-Metadatei; Shazim führt solche Dateien nie aus</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>eine Datenbank</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>ein Gerät</translation>
        </message>
        <message>
            <source>a document</source>
            <translation>ein Dokument</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>ein Ordner</translation>
        </message>
        <message>
            <source>a font</source>
            <translation>eine Schrift</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>eine benannte Pipe</translation>
        </message>
        <message>
            <source>a preset needs a name</source>
            <translation>eine Voreinstellung braucht einen Namen</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>ein Socket</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>ein Video</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <source>a weight is negative or not a number</source>
            <translation>ein Gewicht ist negativ oder keine Zahl</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>ein Archiv</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>eine leere Datei</translation>
        </message>
        <message>
            <source>another name of {path}</source>
            <translation>ein anderer Name von {path}</translation>
        </message>
        <message>
            <source>best unmarked</source>
            <translation>bestes nicht markiertes</translation>
        </message>
        <message>
            <source>blurred</source>
            <translation>weichgezeichnet</translation>
        </message>
        <message>
            <source>bordered</source>
            <translation>gerahmt</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>unten</translation>
        </message>
        <message>
            <source>brighter</source>
            <translation>heller</translation>
        </message>
        <message>
            <source>camera format</source>
            <translation>Kameraformat</translation>
        </message>
        <message>
            <source>camera raw</source>
            <translation>Kamera-Rohdaten</translation>
        </message>
        <message>
            <source>check the address, or save the picture and search with the file</source>
            <translation>Prüfen Sie die Adresse, oder speichern Sie das Bild und suchen Sie mit der Datei</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>Wählen Sie einen anderen Namen</translation>
        </message>
        <message>
            <source>choose one or more of {names}</source>
            <translation>Wählen Sie eine oder mehrere von {names}</translation>
        </message>
        <message>
            <source>crashed the decoder</source>
            <translation>haben den Decoder abstürzen lassen</translation>
        </message>
        <message>
            <source>cropped to {share} % ({part} kept)</source>
            <translation>auf {share} % zugeschnitten ({part})</translation>
        </message>
        <message>
            <source>damaged pictures</source>
            <translation>beschädigte Bilder</translation>
        </message>
        <message>
            <source>damaged: it asks for more memory than there is</source>
            <translation>beschädigt: Es verlangt mehr Speicher, als da ist</translation>
        </message>
        <message>
            <source>damaged: it has no pixels</source>
            <translation>beschädigt: Es enthält keine Pixel</translation>
        </message>
        <message>
            <source>damaged: its parts do not fit together</source>
            <translation>beschädigt: Seine Teile passen nicht zusammen</translation>
        </message>
        <message>
            <source>damaged: its pixels cannot be read</source>
            <translation>beschädigt: Seine Pixel sind nicht lesbar</translation>
        </message>
        <message>
            <source>damaged: its {format} header makes no sense</source>
            <translation>beschädigt: Sein {format}-Kopf ergibt keinen Sinn</translation>
        </message>
        <message>
            <source>damaged: named like a picture, but its content is none</source>
            <translation>beschädigt: heißt wie ein Bild, aber der Inhalt ist keines</translation>
        </message>
        <message>
            <source>damaged: the file ends in the middle of the picture</source>
            <translation>beschädigt: Die Datei endet mitten im Bild</translation>
        </message>
        <message>
            <source>darker</source>
            <translation>dunkler</translation>
        </message>
        <message>
            <source>darker towards the edges</source>
            <translation>zu den Rändern hin dunkler</translation>
        </message>
        <message>
            <source>empty files</source>
            <translation>leere Dateien</translation>
        </message>
        <message>
            <source>enter one</source>
            <translation>Geben Sie einen ein</translation>
        </message>
        <message>
            <source>every weight is 0</source>
            <translation>jedes Gewicht ist 0</translation>
        </message>
        <message>
            <source>excluded by a pattern</source>
            <translation>durch ein Muster ausgeschlossen</translation>
        </message>
        <message>
            <source>excluded by {pattern}</source>
            <translation>ausgeschlossen durch {pattern}</translation>
        </message>
        <message>
            <source>flipped upside down</source>
            <translation>kopfüber gespiegelt</translation>
        </message>
        <message>
            <source>free some space, make it writable, or choose another with --library or {variable}</source>
            <translation>Schaffen Sie Platz oder machen Sie ihn beschreibbar, oder wählen Sie mit --library oder {variable} einen anderen</translation>
        </message>
        <message>
            <source>further names of a file that is indexed</source>
            <translation>weitere Namen einer erfassten Datei</translation>
        </message>
        <message>
            <source>give one weight for each of {classic}, and any more in the order {methods}</source>
            <translation>Geben Sie für jede von {classic} eines an, weitere in der Reihenfolge {methods}</translation>
        </message>
        <message>
            <source>gone before it could be looked at</source>
            <translation>verschwunden, bevor sie angesehen werden konnte</translation>
        </message>
        <message>
            <source>gone before it could be read</source>
            <translation>verschwunden, bevor sie gelesen werden konnte</translation>
        </message>
        <message>
            <source>gone while scanning</source>
            <translation>beim Einlesen verschwunden</translation>
        </message>
        <message>
            <source>greyscale</source>
            <translation>in Graustufen</translation>
        </message>
        <message>
            <source>icon</source>
            <translation>Symbol</translation>
        </message>
        <message>
            <source>identical file</source>
            <translation>identische Datei</translation>
        </message>
        <message>
            <source>inside a screenshot</source>
            <translation>in einem Bildschirmfoto</translation>
        </message>
        <message>
            <source>install Shazim again</source>
            <translation>Installieren Sie Shazim neu</translation>
        </message>
        <message>
            <source>it crashed the picture decoder twice and is left out until it changes</source>
            <translation>sie hat den Bilddecoder zweimal abstürzen lassen und wird ausgelassen, bis sie sich ändert</translation>
        </message>
        <message>
            <source>large Photoshop document</source>
            <translation>großes Photoshop-Dokument</translation>
        </message>
        <message>
            <source>least compressed</source>
            <translation>am wenigsten komprimiert</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>left part</source>
            <translation>linker Teil</translation>
        </message>
        <message>
            <source>less contrast</source>
            <translation>weniger Kontrast</translation>
        </message>
        <message>
            <source>less saturated</source>
            <translation>blasser gefärbt</translation>
        </message>
        <message>
            <source>lower left</source>
            <translation>unten links</translation>
        </message>
        <message>
            <source>lower left part</source>
            <translation>unterer linker Teil</translation>
        </message>
        <message>
            <source>lower part</source>
            <translation>unterer Teil</translation>
        </message>
        <message>
            <source>lower right</source>
            <translation>unten rechts</translation>
        </message>
        <message>
            <source>lower right part</source>
            <translation>unterer rechter Teil</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>mirrored</source>
            <translation>gespiegelt</translation>
        </message>
        <message>
            <source>more contrast</source>
            <translation>mehr Kontrast</translation>
        </message>
        <message>
            <source>more saturated</source>
            <translation>kräftiger gefärbt</translation>
        </message>
        <message>
            <source>most pixels</source>
            <translation>meiste Pixel</translation>
        </message>
        <message>
            <source>mouse pointer</source>
            <translation>Mauszeiger</translation>
        </message>
        <message>
            <source>name each method once</source>
            <translation>Nennen Sie jede Methode einmal</translation>
        </message>
        <message>
            <source>no kind of copy is selected</source>
            <translation>es ist keine Art von Kopien ausgewählt</translation>
        </message>
        <message>
            <source>no permission to read</source>
            <translation>keine Leseberechtigung</translation>
        </message>
        <message>
            <source>no permission to read the file</source>
            <translation>keine Berechtigung zum Lesen der Datei</translation>
        </message>
        <message>
            <source>no permission to read the folder</source>
            <translation>keine Berechtigung zum Lesen des Ordners</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>verrauscht</translation>
        </message>
        <message>
            <source>noise removed</source>
            <translation>entrauscht</translation>
        </message>
        <message>
            <source>not a picture</source>
            <translation>kein Bild</translation>
        </message>
        <message>
            <source>not a picture ({kind})</source>
            <translation>kein Bild ({kind})</translation>
        </message>
        <message>
            <source>not edited</source>
            <translation>nicht bearbeitet</translation>
        </message>
        <message>
            <source>not even a file</source>
            <translation>nicht einmal eine Datei</translation>
        </message>
        <message>
            <source>not pictures</source>
            <translation>keine Bilder</translation>
        </message>
        <message>
            <source>oldest</source>
            <translation>ältestes</translation>
        </message>
        <message>
            <source>picture format not supported: Photoshop with {bits} bits per colour</source>
            <translation>Bildformat nicht unterstützt: Photoshop mit {bits} Bit je Farbe</translation>
        </message>
        <message>
            <source>picture format not supported: {format} of an unusual kind</source>
            <translation>Bildformat nicht unterstützt: {format} von ungewöhnlicher Art</translation>
        </message>
        <message>
            <source>picture format not supported: {kind}</source>
            <translation>Bildformat nicht unterstützt: {kind}</translation>
        </message>
        <message>
            <source>picture formats that are not supported</source>
            <translation>nicht unterstützte Bildformate</translation>
        </message>
        <message>
            <source>re-saved</source>
            <translation>neu gespeichert</translation>
        </message>
        <message>
            <source>recoloured</source>
            <translation>umgefärbt</translation>
        </message>
        <message>
            <source>replaced while it was looked at</source>
            <translation>ersetzt, während sie angesehen wurde</translation>
        </message>
        <message>
            <source>resized to {share} %</source>
            <translation>auf {share} % skaliert</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <source>right part</source>
            <translation>rechter Teil</translation>
        </message>
        <message>
            <source>rotated 180°</source>
            <translation>um 180° gedreht</translation>
        </message>
        <message>
            <source>rotated 90° clockwise</source>
            <translation>um 90° im Uhrzeigersinn gedreht</translation>
        </message>
        <message>
            <source>rotated 90° counter-clockwise</source>
            <translation>um 90° gegen den Uhrzeigersinn gedreht</translation>
        </message>
        <message>
            <source>sepia</source>
            <translation>in Sepia</translation>
        </message>
        <message>
            <source>set at least one method's weight above 0</source>
            <translation>Setzen Sie mindestens ein Gewicht über 0</translation>
        </message>
        <message>
            <source>sharpened</source>
            <translation>geschärft</translation>
        </message>
        <message>
            <source>shows more around the edges</source>
            <translation>zeigt mehr an den Rändern</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>sound or a video</source>
            <translation>Ton oder ein Video</translation>
        </message>
        <message>
            <source>stretched</source>
            <translation>verzerrt</translation>
        </message>
        <message>
            <source>symbolic link, not followed</source>
            <translation>symbolische Verknüpfung, nicht verfolgt</translation>
        </message>
        <message>
            <source>symbolic links, not followed</source>
            <translation>symbolische Verknüpfungen, nicht verfolgt</translation>
        </message>
        <message>
            <source>text or mark added ({place})</source>
            <translation>Text oder Zeichen hinzugefügt ({place})</translation>
        </message>
        <message>
            <source>text or mark removed ({place})</source>
            <translation>Text oder Zeichen entfernt ({place})</translation>
        </message>
        <message>
            <source>that name cannot be displayed</source>
            <translation>dieser Name lässt sich nicht anzeigen</translation>
        </message>
        <message>
            <source>the file cannot be read ({error})</source>
            <translation>die Datei kann nicht gelesen werden ({error})</translation>
        </message>
        <message>
            <source>the folder cannot be read ({error})</source>
            <translation>der Ordner kann nicht gelesen werden ({error})</translation>
        </message>
        <message>
            <source>the kinds are {names}</source>
            <translation>Die Arten sind {names}</translation>
        </message>
        <message>
            <source>the languages are {names}</source>
            <translation>Die Sprachen sind {names}</translation>
        </message>
        <message>
            <source>the library folder {root} cannot be written ({error})</source>
            <translation>in den Bibliotheksordner {root} kann nicht geschrieben werden ({error})</translation>
        </message>
        <message>
            <source>the methods are {names}</source>
            <translation>Die Methoden sind {names}</translation>
        </message>
        <message>
            <source>the texts in {name} cannot be read</source>
            <translation>die Texte in {name} sind nicht lesbar</translation>
        </message>
        <message>
            <source>the threshold {value} is outside 0..1</source>
            <translation>der Schwellenwert {value} liegt nicht zwischen 0 und 1</translation>
        </message>
        <message>
            <source>the weight {name} is given twice</source>
            <translation>das Gewicht {name} ist zweimal angegeben</translation>
        </message>
        <message>
            <source>there is no kind of copies called {name}</source>
            <translation>es gibt keine Art von Kopien namens {name}</translation>
        </message>
        <message>
            <source>there is no language called {code}</source>
            <translation>es gibt keine Sprache namens {code}</translation>
        </message>
        <message>
            <source>there is no method called {name}</source>
            <translation>es gibt keine Methode namens {name}</translation>
        </message>
        <message>
            <source>tie: first by name</source>
            <translation>Gleichstand: erstes nach dem Namen</translation>
        </message>
        <message>
            <source>tilted {degrees}°</source>
            <translation>um {degrees}° geneigt</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>zu groß</translation>
        </message>
        <message>
            <source>too large: {size}, the limit is {limit}</source>
            <translation>zu groß: {size}, die Grenze liegt bei {limit}</translation>
        </message>
        <message>
            <source>too large: {width} × {height} pixels, the limit is {limit} megapixels</source>
            <translation>zu groß: {width} × {height} Pixel, die Grenze liegt bei {limit} Megapixeln</translation>
        </message>
        <message>
            <source>top</source>
            <translation>oben</translation>
        </message>
        <message>
            <source>upper left</source>
            <translation>oben links</translation>
        </message>
        <message>
            <source>upper left part</source>
            <translation>oberer linker Teil</translation>
        </message>
        <message>
            <source>upper part</source>
            <translation>oberer Teil</translation>
        </message>
        <message>
            <source>upper right</source>
            <translation>oben rechts</translation>
        </message>
        <message>
            <source>upper right part</source>
            <translation>oberer rechter Teil</translation>
        </message>
        <message>
            <source>use a number such as 0.75</source>
            <translation>Geben Sie eine Zahl wie 0,75 an</translation>
        </message>
        <message>
            <source>use at most {number} ordinary characters</source>
            <translation>Verwenden Sie höchstens {number} gewöhnliche Zeichen</translation>
        </message>
        <message>
            <source>use numbers of 0 or more, as in ah=1,dh=1,fv=2</source>
            <translation>Geben Sie Zahlen ab 0 an, wie in ah=1,dh=1,fv=2</translation>
        </message>
        <message>
            <source>write weights as in ah=1,dh=1,fv=2</source>
            <translation>Schreiben Sie Gewichte wie in ah=1,dh=1,fv=2</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation>Ihre Wahl</translation>
        </message>
        <message>
            <source>{address} cannot be reached ({reason})</source>
            <translation>{address} ist nicht erreichbar ({reason})</translation>
        </message>
        <message>
            <source>{address} responded with {code} {reason}</source>
            <translation>{address} antwortet mit {code} {reason}</translation>
        </message>
        <message>
            <source>{address} sends more than {number} MiB</source>
            <translation>{address} sendet mehr als {number} MiB</translation>
        </message>
        <message>
            <source>{given} is not a number</source>
            <translation>{given} ist keine Zahl</translation>
        </message>
        <message>
            <source>{name} is a built-in preset</source>
            <translation>{name} ist eine eingebaute Voreinstellung</translation>
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
            <translation>{number} Byte</translation>
        </message>
        <message>
            <source>{number} bytes</source>
            <translation>{number} Bytes</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{number} weights were given for {methods} methods</source>
            <translation>{number} Gewichte wurden für {methods} Methoden angegeben</translation>
        </message>
    </context>
    <context>
        <name>decode</name>
        <message>
            <source>Aperture</source>
            <translation>Blende</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Belichtung</translation>
        </message>
        <message>
            <source>Focal length</source>
            <translation>Brennweite</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Objektiv</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Empfindlichkeit</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <source>mirrored, rotated by 270°</source>
            <translation>gespiegelt, um 270° gedreht</translation>
        </message>
        <message>
            <source>mirrored, rotated by 90°</source>
            <translation>gespiegelt, um 90° gedreht</translation>
        </message>
        <message>
            <source>rotated by 180°</source>
            <translation>um 180° gedreht</translation>
        </message>
        <message>
            <source>rotated by 270°</source>
            <translation>um 270° gedreht</translation>
        </message>
        <message>
            <source>rotated by 90°</source>
            <translation>um 90° gedreht</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>aufrecht</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>choose another location</source>
            <translation>Wählen Sie einen anderen Ort</translation>
        </message>
        <message>
            <source>create it first, or choose another</source>
            <translation>Legen Sie ihn an, oder wählen Sie einen anderen</translation>
        </message>
        <message>
            <source>free some space or choose another location</source>
            <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
        </message>
        <message>
            <source>give the name of a file in it</source>
            <translation>Geben Sie den Namen einer Datei darin an</translation>
        </message>
        <message>
            <source>the formats are {names}</source>
            <translation>Die Formate sind {names}</translation>
        </message>
        <message>
            <source>the name {name} does not say which format to write</source>
            <translation>der Name {name} sagt nicht, welches Format geschrieben werden soll</translation>
        </message>
        <message>
            <source>there is no folder {folder}</source>
            <translation>es gibt keinen Ordner {folder}</translation>
        </message>
        <message>
            <source>there is no format called {format}</source>
            <translation>es gibt kein Format namens {format}</translation>
        </message>
        <message>
            <source>use a name that ends in .csv, .json, .html or .txt (a list of paths)</source>
            <translation>Wählen Sie einen Namen, der auf .csv, .json, .html oder .txt (eine Liste der Pfade) endet</translation>
        </message>
        <message>
            <source>you do not have permission to write {name}</source>
            <translation>es fehlt die Berechtigung, {name} zu schreiben</translation>
        </message>
        <message>
            <source>{name} cannot be written ({error})</source>
            <translation>{name} kann nicht geschrieben werden ({error})</translation>
        </message>
        <message>
            <source>{name} is a folder</source>
            <translation>{name} ist ein Ordner</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>a code of {bits} bits does not exist</source>
            <translation>ein Code von {bits} Bit existiert nicht</translation>
        </message>
        <message>
            <source>choose one of {sizes}</source>
            <translation>Wählen Sie eines von {sizes}</translation>
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
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Library</source>
            <translation>&amp;Bibliothek</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Prüfen</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suche</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>A network turns each picture into a vector, and pictures are compared by these vectors. Each network has its own index, which is kept when you switch to another.</source>
            <translation>Ein Netz macht aus jedem Bild einen Vektor, und Bilder werden anhand dieser Vektoren verglichen. Jedes Netz hat seinen eigenen Index, der beim Wechsel zu einem anderen erhalten bleibt.</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Einen Ordner mit Fotos hinzufügen</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>At least one kind must be shown</source>
            <translation>Mindestens eine Art muss angezeigt werden</translation>
        </message>
        <message>
            <source>At least one method needs a weight</source>
            <translation>Mindestens eine Methode braucht ein Gewicht</translation>
        </message>
        <message>
            <source>Back to the list of copies</source>
            <translation>Zurück zur Liste der Kopien</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>Blinken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose another network</source>
            <translation>Ein anderes Netz wählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear all thumbnails</source>
            <translation>Alle Vorschaubilder löschen</translation>
        </message>
        <message>
            <source>Clear decision</source>
            <translation>Entscheidung zurücknehmen</translation>
        </message>
        <message>
            <source>Clear the filter text</source>
            <translation>Filtertext löschen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close the matches</source>
            <translation>Treffer schließen</translation>
        </message>
        <message>
            <source>Cluster or row of photos below or above</source>
            <translation>Gruppe oder Fotoreihe darunter oder darüber</translation>
        </message>
        <message>
            <source>Clusters of copies</source>
            <translation>Gruppen von Kopien</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Compare with the kept photo</source>
            <translation>Mit dem behaltenen Foto vergleichen</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Data (JSON)…</source>
            <translation>Daten (JSON)…</translation>
        </message>
        <message>
            <source>Delete preset</source>
            <translation>Voreinstellung löschen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Details of both photos</source>
            <translation>Details zu beiden Fotos</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Differences beyond brightness glow</source>
            <translation>Unterschiede über die Helligkeit hinaus leuchten</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Dismiss this notice</source>
            <translation>Diesen Hinweis ausblenden</translation>
        </message>
        <message>
            <source>Drop a folder of photos here</source>
            <translation>Legen Sie einen Ordner mit Fotos hier ab</translation>
        </message>
        <message>
            <source>Drop a picture to search with it, or a folder to add it</source>
            <translation>Legen Sie ein Bild ab, um damit zu suchen, oder einen Ordner, um ihn hinzuzufügen</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Ausschließen</translation>
        </message>
        <message>
            <source>Exclude patterns</source>
            <translation>Ausschlussmuster</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export clusters</source>
            <translation>Gruppen exportieren</translation>
        </message>
        <message>
            <source>Export the clusters to a file (Ctrl+E for a web page)</source>
            <translation>Die Gruppen in eine Datei exportieren (Strg+E für eine Webseite)</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>Exportiert nach {name}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter by name or folder</source>
            <translation>Nach Name oder Ordner filtern</translation>
        </message>
        <message>
            <source>Filter by reason</source>
            <translation>Nach Grund filtern</translation>
        </message>
        <message>
            <source>Filter clusters</source>
            <translation>Gruppen filtern</translation>
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation>Filter: {filter}</translation>
        </message>
        <message>
            <source>First or last cluster</source>
            <translation>Erste oder letzte Gruppe</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>Folder being scanned</source>
            <translation>Ordner, der gerade eingelesen wird</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Format, folder, date and size of a photo</source>
            <translation>Format, Ordner, Datum und Größe eines Fotos</translation>
        </message>
        <message>
            <source>Holiday photos</source>
            <translation>Urlaubsfotos</translation>
        </message>
        <message>
            <source>How much {name} counts towards the score.</source>
            <translation>Wie stark {name} in den Wert eingeht.</translation>
        </message>
        <message>
            <source>In the list of copies</source>
            <translation>In der Liste der Kopien</translation>
        </message>
        <message>
            <source>In the matches</source>
            <translation>In den Treffern</translation>
        </message>
        <message>
            <source>Include rotated and mirrored copies</source>
            <translation>Gedrehte und gespiegelte Kopien einbeziehen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep the photo</source>
            <translation>Das Foto behalten</translation>
        </message>
        <message>
            <source>Keep this, mark the rest</source>
            <translation>Dieses behalten, die übrigen markieren</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Kinds of copies shown</source>
            <translation>Angezeigte Arten von Kopien</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Larger thumbnails</source>
            <translation>Größere Vorschaubilder</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>List the skipped files and the reasons</source>
            <translation>Ausgelassene Dateien mit den Gründen auflisten</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Mark the photo</source>
            <translation>Das Foto markieren</translation>
        </message>
        <message>
            <source>Matches for the picture</source>
            <translation>Treffer zum Bild</translation>
        </message>
        <message>
            <source>Matches for {name}</source>
            <translation>Treffer zu {name}</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>Abgleich</translation>
        </message>
        <message>
            <source>Methods that have no weight by default</source>
            <translation>Methoden, die standardmäßig kein Gewicht haben</translation>
        </message>
        <message>
            <source>More methods</source>
            <translation>Weitere Methoden</translation>
        </message>
        <message>
            <source>More methods, {number} in use</source>
            <translation>Weitere Methoden, {number} in Verwendung</translation>
        </message>
        <message>
            <source>Move the divider left</source>
            <translation>Trennlinie nach links schieben</translation>
        </message>
        <message>
            <source>Move the divider right</source>
            <translation>Trennlinie nach rechts schieben</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Name der Voreinstellung</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Network…</source>
            <translation>Netz…</translation>
        </message>
        <message>
            <source>Next or previous cluster</source>
            <translation>Nächste oder vorige Gruppe</translation>
        </message>
        <message>
            <source>Next or previous match</source>
            <translation>Nächster oder voriger Treffer</translation>
        </message>
        <message>
            <source>Next or previous page of clusters</source>
            <translation>Nächste oder vorige Seite mit Gruppen</translation>
        </message>
        <message>
            <source>Next or previous photo</source>
            <translation>Nächstes oder voriges Foto</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <source>No matching clusters</source>
            <translation>Keine passenden Gruppen</translation>
        </message>
        <message>
            <source>No photo is this similar to {name}. Lower the threshold to see the closest matches.</source>
            <translation>Kein Foto ist {name} so ähnlich. Senken Sie den Schwellenwert, um die nächsten Treffer zu sehen.</translation>
        </message>
        <message>
            <source>No picture found. Drop or paste a picture, its web address, or a folder.</source>
            <translation>Kein Bild gefunden. Legen Sie ein Bild, seine Webadresse oder einen Ordner ab, oder fügen Sie eines davon ein.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer; your photos are only read.</source>
            <translation>Nichts verlässt diesen Computer; Ihre Fotos werden nur gelesen.</translation>
        </message>
        <message>
            <source>One pattern per line, such as Thumbs, *.tmp or ~/Pictures/private. A name excludes files and folders of that name, a path excludes everything in it. Applies to all folders from the next scan in this window.</source>
            <translation>Ein Muster je Zeile, etwa Thumbs, *.tmp oder ~/Pictures/private. Ein Name schließt Dateien und Ordner dieses Namens aus, ein Pfad alles darin. Gilt für alle Ordner ab dem nächsten Einlesen in diesem Fenster.</translation>
        </message>
        <message>
            <source>Only one picture can be used at a time: searching with {name}.</source>
            <translation>Es kann nur mit einem Bild auf einmal gesucht werden: {name}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the photo in another program</source>
            <translation>Das Foto in einem anderen Programm öffnen</translation>
        </message>
        <message>
            <source>Pairs by score</source>
            <translation>Paare nach Wert</translation>
        </message>
        <message>
            <source>Pan down</source>
            <translation>Ausschnitt nach unten</translation>
        </message>
        <message>
            <source>Pan left</source>
            <translation>Ausschnitt nach links</translation>
        </message>
        <message>
            <source>Pan right</source>
            <translation>Ausschnitt nach rechts</translation>
        </message>
        <message>
            <source>Pan up</source>
            <translation>Ausschnitt nach oben</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Photo menu</source>
            <translation>Fotomenü</translation>
        </message>
        <message>
            <source>Photos with at least this score are shown as copies.</source>
            <translation>Fotos, die mindestens diesen Wert erreichen, werden als Kopien gezeigt.</translation>
        </message>
        <message>
            <source>Plain list of paths…</source>
            <translation>Einfache Liste der Pfade…</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Voreinstellungen</translation>
        </message>
        <message>
            <source>Presets of weights, threshold and kinds</source>
            <translation>Voreinstellungen für Gewichte, Schwellenwert und Arten</translation>
        </message>
        <message>
            <source>Presets: {name} selected</source>
            <translation>Voreinstellungen: {name} ausgewählt</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Voriges Foto</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Eigenschaft</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Redo mark</source>
            <translation>Markierung wiederherstellen</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Ordner entfernen</translation>
        </message>
        <message>
            <source>Remove the selected folder from the library; its photos are not touched (Del)</source>
            <translation>Den ausgewählten Ordner aus der Bibliothek entfernen; seine Fotos bleiben unangetastet (Entf)</translation>
        </message>
        <message>
            <source>Remove {name} from the library?</source>
            <translation>{name} aus der Bibliothek entfernen?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset to weights 1, 1, 2 and a threshold of 75 % (Ctrl+R)</source>
            <translation>Auf die Gewichte 1, 1, 2 und einen Schwellenwert von 75 % zurücksetzen (Strg+R)</translation>
        </message>
        <message>
            <source>Reset weights and threshold</source>
            <translation>Gewichte und Schwellenwert zurücksetzen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Als Voreinstellung speichern</translation>
        </message>
        <message>
            <source>Save as preset…</source>
            <translation>Als Voreinstellung speichern…</translation>
        </message>
        <message>
            <source>Saves the current weights, threshold and kinds under a name.</source>
            <translation>Speichert die aktuellen Gewichte, den Schwellenwert und die Arten unter einem Namen.</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Einlesen</translation>
        </message>
        <message>
            <source>Scanned folders</source>
            <translation>Eingelesene Ordner</translation>
        </message>
        <message>
            <source>Scanning</source>
            <translation>Einlesen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search with a picture</source>
            <translation>Mit einem Bild suchen</translation>
        </message>
        <message>
            <source>Search with a picture…</source>
            <translation>Mit einem Bild suchen…</translation>
        </message>
        <message>
            <source>Search with a web address</source>
            <translation>Mit einer Webadresse suchen</translation>
        </message>
        <message>
            <source>Search with a web address…</source>
            <translation>Mit einer Webadresse suchen…</translation>
        </message>
        <message>
            <source>Search with the pasted picture</source>
            <translation>Mit dem eingefügten Bild suchen</translation>
        </message>
        <message>
            <source>Select a photo to compare it here.</source>
            <translation>Wählen Sie ein Foto aus, um es hier zu vergleichen.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Share of the weighted score</source>
            <translation>Anteil am gewichteten Wert</translation>
        </message>
        <message>
            <source>Shazim finds the copies in it, even edited ones.</source>
            <translation>Shazim findet die Kopien darin, auch bearbeitete.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Show all photos of a cluster</source>
            <translation>Alle Fotos einer Gruppe zeigen</translation>
        </message>
        <message>
            <source>Show clusters with a photo whose name or folder contains these words</source>
            <translation>Gruppen mit einem Foto zeigen, dessen Name oder Ordner diese Wörter enthält</translation>
        </message>
        <message>
            <source>Show clusters with a photo whose name or folder contains these words (/)</source>
            <translation>Gruppen mit einem Foto zeigen, dessen Name oder Ordner diese Wörter enthält (/)</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Show in folder (Shift+Enter)</source>
            <translation>Im Ordner zeigen (Umschalt+Eingabe)</translation>
        </message>
        <message>
            <source>Show or hide details</source>
            <translation>Details zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show the match in its cluster</source>
            <translation>Den Treffer in seiner Gruppe zeigen</translation>
        </message>
        <message>
            <source>Show the match in its folder</source>
            <translation>Den Treffer in seinem Ordner zeigen</translation>
        </message>
        <message>
            <source>Show the other photo and stop blinking</source>
            <translation>Das andere Foto zeigen und das Blinken beenden</translation>
        </message>
        <message>
            <source>Show {kind} copies</source>
            <translation>Kopien der Art „{kind}“ zeigen</translation>
        </message>
        <message>
            <source>Shows clusters with a photo that matches every filter.</source>
            <translation>Zeigt Gruppen mit einem Foto, auf das alle Filter zutreffen.</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Size limit</source>
            <translation>Größenlimit</translation>
        </message>
        <message>
            <source>Size limit for thumbnails</source>
            <translation>Größenlimit für Vorschaubilder</translation>
        </message>
        <message>
            <source>Skipped files</source>
            <translation>Ausgelassene Dateien</translation>
        </message>
        <message>
            <source>Skipped files and reasons</source>
            <translation>Ausgelassene Dateien und Gründe</translation>
        </message>
        <message>
            <source>Skipped files…</source>
            <translation>Ausgelassene Dateien…</translation>
        </message>
        <message>
            <source>Smaller thumbnails</source>
            <translation>Kleinere Vorschaubilder</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgelaufen</translation>
        </message>
        <message>
            <source>Sort order</source>
            <translation>Sortierung</translation>
        </message>
        <message>
            <source>Sort order: {order}</source>
            <translation>Sortierung: {order}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabelle (CSV)…</translation>
        </message>
        <message>
            <source>Takes effect after a restart.</source>
            <translation>Wird nach einem Neustart wirksam.</translation>
        </message>
        <message>
            <source>That isn't the address of a web page or a picture.</source>
            <translation>Das ist keine Adresse einer Webseite oder eines Bildes.</translation>
        </message>
        <message>
            <source>The folder of {name} cannot be shown.</source>
            <translation>Der Ordner von {name} kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>The folder will be scanned when the current task is done.</source>
            <translation>Der Ordner wird eingelesen, sobald die laufende Aufgabe beendet ist.</translation>
        </message>
        <message>
            <source>The marks from last time cannot be read. They will be kept as {name} when you next mark a photo.</source>
            <translation>Die Markierungen vom letzten Mal sind nicht lesbar. Sie werden als {name} aufbewahrt, sobald Sie wieder ein Foto markieren.</translation>
        </message>
        <message>
            <source>The network used to compare pictures; click to choose another</source>
            <translation>Das Netz, mit dem Bilder verglichen werden; klicken, um ein anderes zu wählen</translation>
        </message>
        <message>
            <source>The oldest are removed first, after each scan. Missing ones are made again from the photos, which takes longer.</source>
            <translation>Die ältesten werden zuerst entfernt, nach jedem Einlesen. Fehlende werden aus den Fotos neu erzeugt, was länger dauert.</translation>
        </message>
        <message>
            <source>The photos are not touched. Shazim only forgets what it knows about them. To scan them again, add the folder again.</source>
            <translation>Die Fotos bleiben unangetastet. Shazim vergisst nur, was es über sie weiß. Um sie erneut einzulesen, fügen Sie den Ordner wieder hinzu.</translation>
        </message>
        <message>
            <source>The picture is downloaded from that address and compared on this computer. Nothing else is sent.</source>
            <translation>Das Bild wird von dieser Adresse heruntergeladen und auf diesem Computer verglichen. Sonst wird nichts gesendet.</translation>
        </message>
        <message>
            <source>The search for {name} starts when the download is done. Stop the download to search now.</source>
            <translation>Die Suche nach {name} beginnt, wenn das Herunterladen beendet ist. Halten Sie es an, um sofort zu suchen.</translation>
        </message>
        <message>
            <source>The search for {name} starts when the scan is done. Stop the scan to search now.</source>
            <translation>Die Suche nach {name} beginnt, wenn das Einlesen beendet ist. Halten Sie das Einlesen an, um sofort zu suchen.</translation>
        </message>
        <message>
            <source>The two photos</source>
            <translation>Die beiden Fotos</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>This replaces the preset with the same name.</source>
            <translation>Die Voreinstellung mit diesem Namen wird ersetzt.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwellenwert</translation>
        </message>
        <message>
            <source>Thumbnail size</source>
            <translation>Größe der Vorschaubilder</translation>
        </message>
        <message>
            <source>Thumbnail size (Ctrl++ and Ctrl+−)</source>
            <translation>Größe der Vorschaubilder (Strg++ und Strg+−)</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Vorschaubilder</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Alle erneut versuchen</translation>
        </message>
        <message>
            <source>Undo mark</source>
            <translation>Markierung rückgängig machen</translation>
        </message>
        <message>
            <source>Unexpected error</source>
            <translation>Unerwarteter Fehler</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Web address of a picture</source>
            <translation>Webadresse eines Bildes</translation>
        </message>
        <message>
            <source>Web page with thumbnails (HTML)…</source>
            <translation>Webseite mit Vorschaubildern (HTML)…</translation>
        </message>
        <message>
            <source>What each method adds to the score</source>
            <translation>Was jede Methode zum Wert beiträgt</translation>
        </message>
        <message>
            <source>While comparing two photos</source>
            <translation>Beim Vergleichen zweier Fotos</translation>
        </message>
        <message>
            <source>Why it was skipped</source>
            <translation>Warum sie ausgelassen wurde</translation>
        </message>
        <message>
            <source>You can choose another network when the current task is done.</source>
            <translation>Ein anderes Netz lässt sich wählen, sobald die laufende Aufgabe beendet ist.</translation>
        </message>
        <message>
            <source>Your photos and your library are safe. You can keep working. To help us fix it, send us the report below.</source>
            <translation>Ihre Fotos und Ihre Bibliothek sind unversehrt. Sie können weiterarbeiten. Damit wir den Fehler beheben können, senden Sie uns bitte den folgenden Bericht.</translation>
        </message>
        <message>
            <source>Your picture</source>
            <translation>Ihr Bild</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>dropped picture</source>
            <translation>abgelegtes Bild</translation>
        </message>
        <message>
            <source>keep: {reason}</source>
            <translation>behalten: {reason}</translation>
        </message>
        <message>
            <source>match</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <source>share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>{name} cannot be opened: it may have been moved or deleted.</source>
            <translation>{name} kann nicht geöffnet werden: Die Datei wurde vielleicht verschoben oder gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>About as fast as the default, but judges pictures differently</source>
            <translation>Etwa so schnell wie das vorgegebene, beurteilt Bilder aber anders</translation>
        </message>
        <message>
            <source>Fast, included with the program, never needs the internet</source>
            <translation>Schnell, im Programm enthalten, braucht nie das Internet</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set</source>
            <translation>HF_HUB_OFFLINE ist gesetzt</translation>
        </message>
        <message>
            <source>Judges what is shown rather than how it looks, so it may match different photos of the same subject</source>
            <translation>Beurteilt, was gezeigt ist, nicht wie es aussieht, und kann daher verschiedene Fotos desselben Motivs zuordnen</translation>
        </message>
        <message>
            <source>Slow without a graphics card; the usual benchmark</source>
            <translation>Langsam ohne Grafikkarte; der übliche Vergleichsmaßstab</translation>
        </message>
        <message>
            <source>Slower than the default, works on larger pictures (256 pixels)</source>
            <translation>Langsamer als das vorgegebene, arbeitet mit größeren Bildern (256 Pixel)</translation>
        </message>
        <message>
            <source>The fastest, for very large collections on slow computers</source>
            <translation>Das schnellste, für sehr große Sammlungen auf langsamen Rechnern</translation>
        </message>
        <message>
            <source>The graphics processor chosen in the settings is not available; the processor is used instead.</source>
            <translation>Der in den Einstellungen gewählte Grafikprozessor ist nicht verfügbar; stattdessen wird der Prozessor verwendet.</translation>
        </message>
        <message>
            <source>download {file} from huggingface.co/{repository} on any computer and save it as {path}</source>
            <translation>Laden Sie {file} von huggingface.co/{repository} auf irgendeinem Rechner herunter und legen Sie es als {path} ab</translation>
        </message>
        <message>
            <source>install the Python package {name} again</source>
            <translation>Installieren Sie das Python-Paket {name} neu</translation>
        </message>
        <message>
            <source>run `shazim models fetch {name}`, or {remedy}</source>
            <translation>Führen Sie `shazim models fetch {name}` aus, oder: {remedy}</translation>
        </message>
        <message>
            <source>the connection broke after {here} bytes ({error})</source>
            <translation>die Verbindung brach nach {here} Bytes ab ({error})</translation>
        </message>
        <message>
            <source>the connection ended after {here} of {total} bytes</source>
            <translation>die Verbindung endete nach {here} von {total} Bytes</translation>
        </message>
        <message>
            <source>the downloaded file is not the right one</source>
            <translation>die heruntergeladene Datei ist nicht die richtige</translation>
        </message>
        <message>
            <source>the networks are {names}</source>
            <translation>Die Netze sind {names}</translation>
        </message>
        <message>
            <source>the weights of {title} are missing from this installation</source>
            <translation>die Gewichte von {title} fehlen in dieser Installation</translation>
        </message>
        <message>
            <source>the weights of {title} could not be downloaded: {reason}</source>
            <translation>die Gewichte von {title} konnten nicht heruntergeladen werden: {reason}</translation>
        </message>
        <message>
            <source>the weights of {title} have not been downloaded</source>
            <translation>die Gewichte von {title} wurden noch nicht heruntergeladen</translation>
        </message>
        <message>
            <source>there is no network called {name}</source>
            <translation>es gibt kein Netz namens {name}</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error})</source>
            <translation>{path} kann nicht gelesen werden ({error})</translation>
        </message>
        <message>
            <source>{path} cannot be read as a weights file, it may be damaged or incomplete</source>
            <translation>{path} ist als Gewichtedatei nicht lesbar, vielleicht beschädigt oder unvollständig</translation>
        </message>
        <message>
            <source>{path} contains something other than a network's weights</source>
            <translation>{path} enthält etwas anderes als die Gewichte eines Netzes</translation>
        </message>
        <message>
            <source>{path} does not contain the weights of {title}</source>
            <translation>{path} enthält nicht die Gewichte von {title}</translation>
        </message>
        <message>
            <source>{path} is not the expected weights file</source>
            <translation>{path} ist nicht die erwartete Gewichtedatei</translation>
        </message>
        <message>
            <source>{title} runs on torch, about half as fast as usual: {reason}.</source>
            <translation>{title} läuft mit torch, etwa halb so schnell wie sonst: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>scan</name>
        <message>
            <source>check the spelling, or connect the drive it is on</source>
            <translation>Prüfen Sie die Schreibweise, oder schließen Sie das Laufwerk an, auf dem er liegt</translation>
        </message>
        <message>
            <source>there is no folder {path}</source>
            <translation>es gibt keinen Ordner {path}</translation>
        </message>
    </context>
    <context>
        <name>session</name>
        <message>
            <source>About {size} will be downloaded from {host}. No photos or file names leave this computer.</source>
            <translation>Etwa {size} werden von {host} heruntergeladen. Fotos und Dateinamen verlassen diesen Computer nicht.</translation>
        </message>
        <message>
            <source>Aligned by pixels</source>
            <translation>Anhand der Pixel ausgerichtet</translation>
        </message>
        <message>
            <source>Aligning</source>
            <translation>Ausrichten</translation>
        </message>
        <message>
            <source>Aligning…</source>
            <translation>Wird ausgerichtet…</translation>
        </message>
        <message>
            <source>All kinds from {threshold}: {weights}</source>
            <translation>Alle Arten ab {threshold}: {weights}</translation>
        </message>
        <message>
            <source>All reasons ({number})</source>
            <translation>Alle Gründe ({number})</translation>
        </message>
        <message>
            <source>Any cluster</source>
            <translation>Jede Gruppe</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Jeder Ordner</translation>
        </message>
        <message>
            <source>Any format</source>
            <translation>Jedes Format</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Jede Größe</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <source>Best other copy</source>
            <translation>Beste andere Kopie</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Clearing thumbnails</source>
            <translation>Vorschaubilder aufräumen</translation>
        </message>
        <message>
            <source>Cluster {rank}: {photos}, {kind}, {score} match, {detail}</source>
            <translation>Gruppe {rank}: {photos}, {kind}, {score} Ähnlichkeit, {detail}</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Copies appear here when all photos have been compared.</source>
            <translation>Kopien erscheinen hier, sobald alle Fotos verglichen sind.</translation>
        </message>
        <message>
            <source>Could not be aligned; frames overlaid</source>
            <translation>Nicht ausrichtbar; Rahmen übereinandergelegt</translation>
        </message>
        <message>
            <source>Count rotated and mirrored pictures as copies; otherwise they stay separate from upright ones.</source>
            <translation>Gedrehte und gespiegelte Bilder als Kopien zählen; sonst bleiben sie von aufrechten getrennt.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Abmessungen</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Download a network</source>
            <translation>Ein Netz herunterladen</translation>
        </message>
        <message>
            <source>Download and use…</source>
            <translation>Herunterladen und verwenden…</translation>
        </message>
        <message>
            <source>Download {name}?</source>
            <translation>{name} herunterladen?</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <source>Edited copy: {edit}</source>
            <translation>Bearbeitete Kopie: {edit}</translation>
        </message>
        <message>
            <source>Every other photo in this cluster is marked, and one must stay</source>
            <translation>Alle anderen Fotos dieser Gruppe sind markiert, und eines muss bleiben</translation>
        </message>
        <message>
            <source>Every weighted method says 100 %.</source>
            <translation>Jede gewichtete Methode ergibt 100 %.</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Alles bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>Finding files</source>
            <translation>Dateien suchen</translation>
        </message>
        <message>
            <source>Finding related groups</source>
            <translation>Verwandte Gruppen suchen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Found: {name}. Automatic uses it. Changes take effect with the next scan or search.</source>
            <translation>Gefunden: {name}. „Automatisch“ verwendet ihn. Änderungen gelten ab dem nächsten Einlesen oder Suchen.</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>Grafikprozessor</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruppieren</translation>
        </message>
        <message>
            <source>Identical file</source>
            <translation>Identische Datei</translation>
        </message>
        <message>
            <source>In tests, all pairs with this score were copies</source>
            <translation>In Tests waren alle solchen Paare Kopien</translation>
        </message>
        <message>
            <source>In tests, {share} of pairs with this score were copies</source>
            <translation>In Tests waren {share} solcher Paare Kopien</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Verwendung</translation>
        </message>
        <message>
            <source>In use, but missing from this installation</source>
            <translation>In Verwendung, fehlt aber in dieser Installation</translation>
        </message>
        <message>
            <source>In use, but not downloaded</source>
            <translation>In Verwendung, aber nicht heruntergeladen</translation>
        </message>
        <message>
            <source>In your library</source>
            <translation>In Ihrer Bibliothek</translation>
        </message>
        <message>
            <source>Include rotated and mirrored copies, or lower the threshold.</source>
            <translation>Beziehen Sie gedrehte und gespiegelte Kopien ein, oder senken Sie den Schwellenwert.</translation>
        </message>
        <message>
            <source>Indexing</source>
            <translation>Index aufbauen</translation>
        </message>
        <message>
            <source>Its file is downloaded from {host}, after asking you. The request names the network and nothing else.</source>
            <translation>Seine Datei wird nach einer Rückfrage von {host} heruntergeladen. Die Anfrage nennt nur das Netz.</translation>
        </message>
        <message>
            <source>Keep: {name}</source>
            <translation>Behalten: {name}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art der Kopien</translation>
        </message>
        <message>
            <source>Largest photo</source>
            <translation>Größtes Foto</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Lower the threshold to see less similar photos.</source>
            <translation>Senken Sie den Schwellenwert, um auch weniger ähnliche Fotos zu sehen.</translation>
        </message>
        <message>
            <source>Marked: {name}</source>
            <translation>Markiert: {name}</translation>
        </message>
        <message>
            <source>Megapixels</source>
            <translation>Megapixel</translation>
        </message>
        <message>
            <source>Missing from this installation</source>
            <translation>Fehlt in dieser Installation</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Most photos</source>
            <translation>Anzahl der Fotos</translation>
        </message>
        <message>
            <source>Most space to free</source>
            <translation>Ersparnis</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Network: {name}</source>
            <translation>Netz: {name}</translation>
        </message>
        <message>
            <source>Network: {name} until {other} is done</source>
            <translation>Netz: {name}, bis {other} fertig ist</translation>
        </message>
        <message>
            <source>Networks run on the processor; no usable graphics processor was found.</source>
            <translation>Netze laufen auf dem Prozessor; es wurde kein nutzbarer Grafikprozessor gefunden.</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Neueste</translation>
        </message>
        <message>
            <source>No copies at {threshold}</source>
            <translation>Keine Kopien ab {threshold}</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>Keine Unterschiede</translation>
        </message>
        <message>
            <source>No files have been skipped so far.</source>
            <translation>Bisher wurde keine Datei ausgelassen.</translation>
        </message>
        <message>
            <source>No files were skipped.</source>
            <translation>Es wurde keine Datei ausgelassen.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source>No pairs have been scored yet.</source>
            <translation>Es sind noch keine Paare bewertet.</translation>
        </message>
        <message>
            <source>No photos were found.</source>
            <translation>Es wurden keine Fotos gefunden.</translation>
        </message>
        <message>
            <source>No upright copies at {threshold}</source>
            <translation>Keine aufrechten Kopien ab {threshold}</translation>
        </message>
        <message>
            <source>No weighted method can score this pair.</source>
            <translation>Keine gewichtete Methode kann dieses Paar bewerten.</translation>
        </message>
        <message>
            <source>No {kinds} copies at {threshold}</source>
            <translation>Keine Kopien ab {threshold}, die {kinds} sind</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>None of {scored} reaches {threshold}.</source>
            <translation>Keines von {scored} erreicht {threshold}.</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Noch nicht verglichen</translation>
        </message>
        <message>
            <source>Not downloaded</source>
            <translation>Nicht heruntergeladen</translation>
        </message>
        <message>
            <source>Not weighted: {methods}</source>
            <translation>Nicht gewichtet: {methods}</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Älteste</translation>
        </message>
        <message>
            <source>Only {kinds} copies from {threshold}: {weights}</source>
            <translation>Nur Kopien, die {kinds} sind, ab {threshold}: {weights}</translation>
        </message>
        <message>
            <source>Opening the library</source>
            <translation>Die Bibliothek wird geöffnet</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>Pausiert gleich…</translation>
        </message>
        <message>
            <source>Photos are only read. What Shazim learns about them stays in the library on this computer. There are no accounts, no usage statistics and no update checks.</source>
            <translation>Fotos werden nur gelesen. Was Shazim über sie erfährt, bleibt in der Bibliothek auf diesem Computer. Es gibt keine Konten, keine Nutzungsstatistik und keine Suche nach Updates.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Bilder lesen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Rotated</source>
            <translation>Gedreht</translation>
        </message>
        <message>
            <source>Roughly aligned by keypoints</source>
            <translation>Grob anhand von Schlüsselpunkten ausgerichtet</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>Scan failed</source>
            <translation>Einlesen fehlgeschlagen</translation>
        </message>
        <message>
            <source>Scan finished</source>
            <translation>Einlesen beendet</translation>
        </message>
        <message>
            <source>Scan to compare the photos with each other.</source>
            <translation>Lesen Sie ein, um die Fotos miteinander zu vergleichen.</translation>
        </message>
        <message>
            <source>Scanning your photos</source>
            <translation>Ihre Fotos werden eingelesen</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Ausgewählt</translation>
        </message>
        <message numerus="yes">
            <source>Shazim then analyses all {n} picture(s) with it.</source>
            <translation>
                <numerusform>Danach wertet Shazim das eine Bild damit aus.</numerusform>
                <numerusform>Danach wertet Shazim alle {n} Bilder damit aus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show more kinds of copies, or lower the threshold.</source>
            <translation>Zeigen Sie mehr Arten von Kopien, oder senken Sie den Schwellenwert.</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>Ähnlich</translation>
        </message>
        <message>
            <source>Similar by score</source>
            <translation>Nach dem Wert ähnlich</translation>
        </message>
        <message>
            <source>Similar by score, not confirmed as the same photo.</source>
            <translation>Nach dem Wert ähnlich, nicht als dasselbe Foto bestätigt.</translation>
        </message>
        <message>
            <source>Similar, not confirmed as the same photo</source>
            <translation>Ähnlich, nicht als dasselbe Foto bestätigt</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>The graphics processor can be detected when the current task is done.</source>
            <translation>Der Grafikprozessor lässt sich erkennen, sobald die laufende Aufgabe beendet ist.</translation>
        </message>
        <message>
            <source>The picture is downloaded from its site, as any browser would do.</source>
            <translation>Das Bild wird von seiner Website heruntergeladen, wie es jeder Browser tun würde.</translation>
        </message>
        <message>
            <source>The pixels match; no weighted method can score this pair.</source>
            <translation>Die Pixel stimmen überein; keine gewichtete Methode kann dieses Paar bewerten.</translation>
        </message>
        <message>
            <source>The pixels match; the methods alone say {score}, lowered most by {method} ({missing}).</source>
            <translation>Die Pixel stimmen überein; die Methoden allein ergeben {score}, am stärksten gesenkt durch {method} ({missing}).</translation>
        </message>
        <message>
            <source>The pixels match; the methods alone say {score}.</source>
            <translation>Die Pixel stimmen überein; die Methoden allein ergeben {score}.</translation>
        </message>
        <message>
            <source>The same photo, edited in another way</source>
            <translation>Dasselbe Foto, auf andere Weise bearbeitet</translation>
        </message>
        <message>
            <source>The same photo, edited: rotated, cropped, recoloured and so on.</source>
            <translation>Dasselbe Foto, bearbeitet: gedreht, zugeschnitten, umgefärbt und Ähnliches.</translation>
        </message>
        <message>
            <source>The same picture</source>
            <translation>Dasselbe Bild</translation>
        </message>
        <message>
            <source>The same picture: saved again, resized, or in another format.</source>
            <translation>Dasselbe Bild: neu gespeichert, in der Größe geändert oder in einem anderen Format.</translation>
        </message>
        <message>
            <source>The same picture: yours is {edit}</source>
            <translation>Dasselbe Bild: Ihres ist {edit}</translation>
        </message>
        <message>
            <source>The same picture: {edit}</source>
            <translation>Dasselbe Bild: {edit}</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Unentschieden</translation>
        </message>
        <message>
            <source>Use and scan</source>
            <translation>Verwenden und einlesen</translation>
        </message>
        <message>
            <source>Verifying pairs</source>
            <translation>Paare überprüfen</translation>
        </message>
        <message>
            <source>When you download a network</source>
            <translation>Wenn Sie ein Netz herunterladen</translation>
        </message>
        <message>
            <source>When you paste or drop a web address</source>
            <translation>Wenn Sie eine Webadresse einfügen oder ablegen</translation>
        </message>
        <message>
            <source>Will be aligned when the current task is done</source>
            <translation>Wird ausgerichtet, sobald die laufende Aufgabe beendet ist</translation>
        </message>
        <message>
            <source>With a kept photo</source>
            <translation>Mit einem behaltenen Foto</translation>
        </message>
        <message>
            <source>With a marked photo</source>
            <translation>Mit einem markierten Foto</translation>
        </message>
        <message>
            <source>Yours is an edited copy: {edit}</source>
            <translation>Ihres ist eine bearbeitete Kopie: {edit}</translation>
        </message>
        <message>
            <source>`shazim stats` lists the folders in it</source>
            <translation>`shazim stats` listet ihre Ordner auf</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>noch wenige Sekunden</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min left</source>
            <translation>noch ca. {hours} h {minutes} min</translation>
        </message>
        <message numerus="yes">
            <source>about {n} hour(s) left</source>
            <translation>
                <numerusform>noch ca. {n} Std.</numerusform>
                <numerusform>noch ca. {n} Std.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n} minute(s) left</source>
            <translation>
                <numerusform>noch ca. {n} Min.</numerusform>
                <numerusform>noch ca. {n} Min.</numerusform>
            </translation>
        </message>
        <message>
            <source>all marked; the best one stays</source>
            <translation>alle markiert; das beste bleibt</translation>
        </message>
        <message>
            <source>choose another folder for it with --library</source>
            <translation>Wählen Sie mit --library einen anderen Ordner für sie</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>im Programm enthalten</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <source>finishing files already started</source>
            <translation>begonnene Dateien werden fertiggestellt</translation>
        </message>
        <message>
            <source>from {host}</source>
            <translation>von {host}</translation>
        </message>
        <message numerus="yes">
            <source>has analysed all {n} picture(s)</source>
            <translation>
                <numerusform>hat das eine Bild ausgewertet</numerusform>
                <numerusform>hat alle {n} Bilder ausgewertet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>has analysed none of {n} picture(s)</source>
            <translation>
                <numerusform>hat das eine Bild noch nicht ausgewertet</numerusform>
                <numerusform>hat noch keines von {n} Bildern ausgewertet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>has analysed {number} of {n} picture(s)</source>
            <translation>
                <numerusform>hat {number} von {n} Bild ausgewertet</numerusform>
                <numerusform>hat {number} von {n} Bildern ausgewertet</numerusform>
            </translation>
        </message>
        <message>
            <source>keep</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>keep one of them before you mark this one</source>
            <translation>Behalten Sie eines davon, bevor Sie dieses markieren</translation>
        </message>
        <message>
            <source>kept by you</source>
            <translation>von Ihnen behalten</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>noch unter 1 Minute</translation>
        </message>
        <message>
            <source>marked</source>
            <translation>markiert</translation>
        </message>
        <message>
            <source>no folder is available</source>
            <translation>kein Ordner ist verfügbar</translation>
        </message>
        <message>
            <source>no pairs</source>
            <translation>keine Paare</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>no strong difference</source>
            <translation>kein starker Unterschied</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>nicht verfügbar</translation>
        </message>
        <message>
            <source>nothing in the library reaches {threshold}</source>
            <translation>nichts in der Bibliothek erreicht {threshold}</translation>
        </message>
        <message>
            <source>nothing is read until you resume</source>
            <translation>bis Sie fortsetzen, wird nichts gelesen</translation>
        </message>
        <message>
            <source>only {kinds}</source>
            <translation>nur {kinds}</translation>
        </message>
        <message>
            <source>out of date: scan to compare everything</source>
            <translation>nicht aktuell: Lesen Sie neu ein, um alles zu vergleichen</translation>
        </message>
        <message numerus="yes">
            <source>pair(s)</source>
            <translation>
                <numerusform>Paar</numerusform>
                <numerusform>Paare</numerusform>
            </translation>
        </message>
        <message>
            <source>reconnect the drive or add a folder</source>
            <translation>Schließen Sie das Laufwerk wieder an, oder fügen Sie einen Ordner hinzu</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>similar</source>
            <translation>ähnlich</translation>
        </message>
        <message>
            <source>the library contains nothing from {folder}</source>
            <translation>die Bibliothek enthält nichts aus {folder}</translation>
        </message>
        <message>
            <source>the library itself is in {folder}</source>
            <translation>die Bibliothek selbst liegt in {folder}</translation>
        </message>
        <message>
            <source>the one to keep</source>
            <translation>die zu behaltende</translation>
        </message>
        <message>
            <source>the reference is a copy of this ({edit})</source>
            <translation>die Referenz ist eine Kopie davon ({edit})</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>without rotated and mirrored copies</source>
            <translation>ohne gedrehte und gespiegelte Kopien</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} oder {second}</translation>
        </message>
        <message>
            <source>{folder}, not available</source>
            <translation>{folder}, nicht verfügbar</translation>
        </message>
        <message>
            <source>{kind}: the reference is a copy of this ({edit})</source>
            <translation>{kind}: Die Referenz ist eine Kopie davon ({edit})</translation>
        </message>
        <message>
            <source>{left_out}, {may_be}. Nothing was changed or removed.</source>
            <translation>{left_out}, {may_be}. Nichts wurde geändert oder entfernt.</translation>
        </message>
        <message>
            <source>{left_out}; no photos are missing as a result.</source>
            <translation>{left_out}; dadurch fehlt kein Foto.</translation>
        </message>
        <message>
            <source>{low} to {high} %</source>
            <translation>{low} bis {high} %</translation>
        </message>
        <message>
            <source>{method} adds most, {part} of {score}, and loses most, {missing}.</source>
            <translation>{method} trägt am meisten bei, {part} von {score}, und verliert am meisten, {missing}.</translation>
        </message>
        <message>
            <source>{method} adds most, {part} of {score}; {other} lowers it most, {missing}.</source>
            <translation>Am meisten trägt {method} bei, {part} von {score}; am stärksten senkt ihn {other}, {missing}.</translation>
        </message>
        <message>
            <source>{method} is the only method here: {score}.</source>
            <translation>{method} ist hier die einzige Methode: {score}.</translation>
        </message>
        <message>
            <source>{method}: {part} of {share}</source>
            <translation>{method}: {part} von {share}</translation>
        </message>
        <message>
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <source>{name} differs: {first} and {second}</source>
            <translation>{name} weicht ab: {first} und {second}</translation>
        </message>
        <message>
            <source>{name} is in a cluster that the filter hides.</source>
            <translation>{name} ist in einer Gruppe, die der Filter ausblendet.</translation>
        </message>
        <message>
            <source>{name} is in no cluster: nothing in the library is similar enough.</source>
            <translation>{name} ist in keiner Gruppe: Nichts in der Bibliothek ist ähnlich genug.</translation>
        </message>
        <message>
            <source>{name} is not in this result. Scan to update it.</source>
            <translation>{name} ist nicht in diesem Ergebnis. Lesen Sie neu ein, um es zu aktualisieren.</translation>
        </message>
        <message>
            <source>{name}, {score} match, {sentence}, {facts}</source>
            <translation>{name}, {score} Ähnlichkeit, {sentence}, {facts}</translation>
        </message>
        <message>
            <source>{name}: {value} in both</source>
            <translation>{name}: {value} bei beiden</translation>
        </message>
        <message>
            <source>{number} marked, currently in no cluster</source>
            <translation>{number} markiert, zurzeit in keiner Gruppe</translation>
        </message>
        <message>
            <source>{number} marked, {size}</source>
            <translation>{number} markiert, {size}</translation>
        </message>
        <message>
            <source>{number} more currently in no cluster</source>
            <translation>{number} weitere zurzeit in keiner Gruppe</translation>
        </message>
        <message numerus="yes">
            <source>{number} of {n} cluster(s) shown</source>
            <translation>
                <numerusform>{number} von {n} Gruppe</numerusform>
                <numerusform>{number} von {n} Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} {kind}</source>
            <translation>{number} {kind}</translation>
        </message>
        <message numerus="yes">
            <source>{n} byte(s)</source>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n} Bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cluster(s)</source>
            <translation>
                <numerusform>{n} Gruppe</numerusform>
                <numerusform>{n} Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} copies</source>
            <translation>
                <numerusform>{n} Kopie</numerusform>
                <numerusform>{n} Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} detail(s) differ</source>
            <translation>
                <numerusform>{n} Angabe unterscheidet sich</numerusform>
                <numerusform>{n} Angaben unterscheiden sich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} dimension(s)</source>
            <translation>
                <numerusform>{n} Dimension</numerusform>
                <numerusform>{n} Dimensionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} file(s) could not be read</source>
            <translation>
                <numerusform>{n} Datei war nicht lesbar</numerusform>
                <numerusform>{n} Dateien waren nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} file(s) skipped</source>
            <translation>
                <numerusform>{n} Datei wurde ausgelassen</numerusform>
                <numerusform>{n} Dateien wurden ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} file(s) skipped so far</source>
            <translation>
                <numerusform>Bisher wurde {n} Datei ausgelassen</numerusform>
                <numerusform>Bisher wurden {n} Dateien ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of which may be missing photo(s)</source>
            <translation>
                <numerusform>{n} davon ist möglicherweise ein fehlendes Foto</numerusform>
                <numerusform>{n} davon sind möglicherweise fehlende Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {scored} reach(es) {threshold}: {kinds}.</source>
            <translation>
                <numerusform>{n} von {scored} erreicht {threshold}: {kinds}.</numerusform>
                <numerusform>{n} von {scored} erreichen {threshold}: {kinds}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photo(s)</source>
            <translation>
                <numerusform>{n} Foto</numerusform>
                <numerusform>{n} Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photo(s) at {threshold} or more</source>
            <translation>
                <numerusform>{n} Foto ab {threshold}</numerusform>
                <numerusform>{n} Fotos ab {threshold}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} scored pair(s)</source>
            <translation>
                <numerusform>{n} bewerteten Paar</numerusform>
                <numerusform>{n} bewerteten Paaren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} strong difference(s)</source>
            <translation>
                <numerusform>{n} starker Unterschied</numerusform>
                <numerusform>{n} starke Unterschiede</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} thumbnail(s)</source>
            <translation>
                <numerusform>{n} Vorschaubild</numerusform>
                <numerusform>{n} Vorschaubilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} {kind} pair(s)</source>
            <translation>
                <numerusform>{n} Paar: {kind}</numerusform>
                <numerusform>{n} Paare: {kind}</numerusform>
            </translation>
        </message>
        <message>
            <source>{photos}, no copies at this threshold</source>
            <translation>{photos}, keine Kopien bei diesem Schwellenwert</translation>
        </message>
        <message>
            <source>{photos}, no copies found</source>
            <translation>{photos}, keine Kopien gefunden</translation>
        </message>
        <message>
            <source>{photos}, no {kinds} copies at this threshold</source>
            <translation>{photos}, bei diesem Schwellenwert keine Kopien, die {kinds} sind</translation>
        </message>
        <message>
            <source>{photos}, {clusters}, {copies}, {size} can be freed</source>
            <translation>{photos}, {clusters}, {copies}, {size} einsparbar</translation>
        </message>
        <message>
            <source>{position} of {count}</source>
            <translation>{position} von {count}</translation>
        </message>
        <message>
            <source>{rate} per second</source>
            <translation>{rate}/s</translation>
        </message>
        <message>
            <source>{score} match</source>
            <translation>{score} Ähnlichkeit</translation>
        </message>
        <message>
            <source>{size} can be freed</source>
            <translation>{size} einsparbar</translation>
        </message>
        <message>
            <source>{size} or more</source>
            <translation>{size} oder mehr</translation>
        </message>
        <message>
            <source>{year}-{month}-{day} {time}</source>
            <translation>{day}.{month}.{year} {time}</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>free some space, make it writable, or choose another with --library</source>
            <translation>Schaffen Sie Platz oder machen Sie ihn beschreibbar, oder wählen Sie mit --library einen anderen</translation>
        </message>
        <message>
            <source>scan again to build a new one</source>
            <translation>Lesen Sie neu ein, um einen neuen aufzubauen</translation>
        </message>
        <message>
            <source>the catalogue was written by a newer Shazim (version {version}, this one knows {known})</source>
            <translation>der Katalog stammt von einem neueren Shazim (Version {version}, dieses kennt {known})</translation>
        </message>
        <message>
            <source>the catalogue {catalogue} is damaged ({error})</source>
            <translation>der Katalog {catalogue} ist beschädigt ({error})</translation>
        </message>
        <message>
            <source>the library folder {folder} cannot be used ({error})</source>
            <translation>der Bibliotheksordner {folder} kann nicht verwendet werden ({error})</translation>
        </message>
        <message>
            <source>the library folder {folder} is in use</source>
            <translation>der Bibliotheksordner {folder} wird gerade verwendet</translation>
        </message>
        <message>
            <source>update Shazim, or choose another library with --library</source>
            <translation>Aktualisieren Sie Shazim, oder wählen Sie mit --library eine andere Bibliothek</translation>
        </message>
        <message>
            <source>wait until the other Shazim is done</source>
            <translation>Warten Sie, bis das andere Shazim fertig ist</translation>
        </message>
    </context>
    <context>
        <name>worker</name>
        <message>
            <source>The background process stopped while reading {name} or one of {others} other files; the scan continues.</source>
            <translation>Der Hintergrundprozess wurde beim Lesen von {name} oder einer von {others} anderen Dateien beendet; das Einlesen geht weiter.</translation>
        </message>
        <message>
            <source>The background process stopped while reading {name}; the scan continues.</source>
            <translation>Der Hintergrundprozess wurde beim Lesen von {name} beendet; das Einlesen geht weiter.</translation>
        </message>
        <message>
            <source>The background process stopped; the scan continues.</source>
            <translation>Der Hintergrundprozess wurde beendet; das Einlesen geht weiter.</translation>
        </message>
        <message>
            <source>The search index was missing, out of date or damaged, and has been rebuilt.</source>
            <translation>Der Suchindex fehlte, war veraltet oder beschädigt und wurde neu aufgebaut.</translation>
        </message>
        <message>
            <source>another Shazim is writing to the library {root}</source>
            <translation>ein anderes Shazim schreibt gerade in die Bibliothek {root}</translation>
        </message>
        <message>
            <source>check the spelling</source>
            <translation>Prüfen Sie die Schreibweise</translation>
        </message>
        <message>
            <source>choose another picture</source>
            <translation>Wählen Sie ein anderes Bild</translation>
        </message>
        <message>
            <source>nothing has been scanned yet</source>
            <translation>es wurde noch nichts eingelesen</translation>
        </message>
        <message>
            <source>scan a folder of photos first</source>
            <translation>Lesen Sie zuerst einen Ordner mit Fotos ein</translation>
        </message>
        <message>
            <source>scan its folder again</source>
            <translation>Lesen Sie seinen Ordner neu ein</translation>
        </message>
        <message>
            <source>search with it again</source>
            <translation>Suchen Sie erneut damit</translation>
        </message>
        <message>
            <source>the background process stopped unexpectedly</source>
            <translation>der Hintergrundprozess wurde unerwartet beendet</translation>
        </message>
        <message>
            <source>the picture cannot be read any more ({reason})</source>
            <translation>das Bild ist nicht mehr lesbar ({reason})</translation>
        </message>
        <message>
            <source>there is no file {name}</source>
            <translation>es gibt keine Datei {name}</translation>
        </message>
        <message>
            <source>try again; if it happens again, close other programs to free memory, and report it</source>
            <translation>Versuchen Sie es erneut; geschieht es wieder, schließen Sie andere Programme, um Speicher freizugeben, und melden Sie es</translation>
        </message>
        <message>
            <source>wait until it is done or stop it, or choose another library with --library</source>
            <translation>Warten Sie, bis es fertig ist, oder beenden Sie es, oder wählen Sie mit --library eine andere Bibliothek</translation>
        </message>
        <message>
            <source>{name} cannot be searched for ({reason})</source>
            <translation>nach {name} kann nicht gesucht werden ({reason})</translation>
        </message>
        <message>
            <source>{path} cannot be compared ({reason})</source>
            <translation>{path} kann nicht verglichen werden ({reason})</translation>
        </message>
        <message>
            <source>{what}; it is kept as {name} and a new one is built.</source>
            <translation>{what}; er wird als {name} aufbewahrt und ein neuer wird aufgebaut.</translation>
        </message>
    </context>
</TS>
