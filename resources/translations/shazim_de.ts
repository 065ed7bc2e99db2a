<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>composed</name>
        <message>
            <source>About as fast as the default, with a different view of the same pictures</source>
            <translation>Etwa so schnell wie das vorgegebene, ein anderer Blick auf dieselben Dinge</translation>
        </message>
        <message>
            <source>Amiga picture</source>
            <translation>Amiga-Bild</translation>
        </message>
        <message>
            <source>Aperture</source>
            <translation>Blende</translation>
        </message>
        <message>
            <source>Apple icon</source>
            <translation>Apple-Symbol</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>Blizzard texture</source>
            <translation>Blizzard-Textur</translation>
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
            <source>DirectDraw texture</source>
            <translation>DirectDraw-Textur</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Belichtung</translation>
        </message>
        <message>
            <source>FLI animation</source>
            <translation>FLI-Animation</translation>
        </message>
        <message>
            <source>Fast, comes with the program and never needs the internet</source>
            <translation>Schnell, im Programm enthalten und braucht nie das Internet</translation>
        </message>
        <message>
            <source>Focal length</source>
            <translation>Brennweite</translation>
        </message>
        <message>
            <source>GIMP project</source>
            <translation>GIMP-Projekt</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids it</source>
            <translation>HF_HUB_OFFLINE verbietet es</translation>
        </message>
        <message>
            <source>Judges what is shown rather than how it looks, so it may match different photos of the same subject</source>
            <translation>Beurteilt, was gezeigt ist, nicht wie es aussieht, und nennt daher auch Fremdes derselben Art ähnlich</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Objektiv</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <source>PAM or colour PFM</source>
            <translation>PAM oder farbiges PFM</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
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
            <source>Sensitivity</source>
            <translation>Empfindlichkeit</translation>
        </message>
        <message>
            <source>Slow without a graphics card, the usual benchmark</source>
            <translation>Langsam ohne Grafikkarte, der übliche Maßstab des Fachs</translation>
        </message>
        <message>
            <source>Slower than the default, uses larger pictures (256 pixels)</source>
            <translation>Langsamer als das vorgegebene, betrachtet größere Bilder (256 Pixel)</translation>
        </message>
        <message>
            <source>Sun raster picture</source>
            <translation>Sun-Rasterbild</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <source>The background process ended while reading {1} or one of {number} others; the scan goes on.</source>
            <translation>Der Hintergrundprozess wurde beim Lesen von {1} oder einer von {number} anderen Dateien beendet; das Einlesen geht weiter.</translation>
        </message>
        <message>
            <source>The background process ended while reading {1}; the scan goes on.</source>
            <translation>Der Hintergrundprozess wurde beim Lesen von {1} beendet; das Einlesen geht weiter.</translation>
        </message>
        <message>
            <source>The background process ended; the scan goes on.</source>
            <translation>Der Hintergrundprozess wurde beendet; das Einlesen geht weiter.</translation>
        </message>
        <message>
            <source>The fastest, for very large collections on slow machines</source>
            <translation>Das schnellste, für sehr große Sammlungen auf langsamen Rechnern</translation>
        </message>
        <message>
            <source>The graphics processor chosen in the settings is not available; the processor is used instead.</source>
            <translation>Der in den Einstellungen gewählte Grafikprozessor ist nicht da; der Prozessor vertritt ihn.</translation>
        </message>
        <message>
            <source>The search index was missing, stale or damaged and has been built again.</source>
            <translation>Der Suchindex fehlte, war veraltet oder beschädigt und wurde neu aufgebaut.</translation>
        </message>
        <message>
            <source>X11 bitmap</source>
            <translation>X11-Bitmap</translation>
        </message>
        <message>
            <source>`shazim stats` lists the folders it knows</source>
            <translation>`shazim stats` listet die bekannten Ordner auf</translation>
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
            <source>a code of {1} bits does not exist</source>
            <translation>ein Code von {1} Bit existiert nicht</translation>
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
            <source>another Shazim is writing to the library {1}</source>
            <translation>ein anderes Shazim schreibt gerade in die Bibliothek {1}</translation>
        </message>
        <message>
            <source>another name of {1}</source>
            <translation>ein anderer Name von {1}</translation>
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
            <source>check how its name is written</source>
            <translation>Prüfen Sie die Schreibweise ihres Namens</translation>
        </message>
        <message>
            <source>check the address, or save the picture and search with the file</source>
            <translation>Prüfen Sie die Adresse, oder speichern Sie das Bild und suchen Sie mit der Datei</translation>
        </message>
        <message>
            <source>check the spelling, or connect the drive that it is on</source>
            <translation>Prüfen Sie die Schreibweise, oder schließen Sie das Laufwerk an, auf dem er liegt</translation>
        </message>
        <message>
            <source>choose another folder for it with --library</source>
            <translation>Wählen Sie mit --library einen anderen Ordner für sie</translation>
        </message>
        <message>
            <source>choose another picture</source>
            <translation>Wählen Sie ein anderes Bild</translation>
        </message>
        <message>
            <source>choose another place</source>
            <translation>Wählen Sie einen anderen Ort</translation>
        </message>
        <message>
            <source>choose one of {1}</source>
            <translation>Wählen Sie eines von {1}</translation>
        </message>
        <message>
            <source>crashed the decoder</source>
            <translation>haben den Decoder abstürzen lassen</translation>
        </message>
        <message>
            <source>cropped to {number} % ({part} kept)</source>
            <translation>auf {number} % zugeschnitten ({part})</translation>
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
            <source>damaged: its {1} header makes no sense</source>
            <translation>beschädigt: Sein {1}-Kopf ergibt keinen Sinn</translation>
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
            <source>download {1} from huggingface.co/{2} on any machine and put it at {3}</source>
            <translation>Laden Sie {1} von huggingface.co/{2} auf irgendeinem Rechner herunter und legen Sie es als {3} ab</translation>
        </message>
        <message>
            <source>empty files</source>
            <translation>leere Dateien</translation>
        </message>
        <message>
            <source>end it in .csv, .json, .html or .txt (a list of paths)</source>
            <translation>Lassen Sie ihn auf .csv, .json, .html oder .txt (eine Liste der Pfade) enden</translation>
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
            <source>excluded by {1}</source>
            <translation>ausgeschlossen durch {1}</translation>
        </message>
        <message>
            <source>first by name</source>
            <translation>erstes nach dem Namen</translation>
        </message>
        <message>
            <source>flipped upside down</source>
            <translation>kopfüber gespiegelt</translation>
        </message>
        <message>
            <source>free some space or choose another place</source>
            <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
        </message>
        <message>
            <source>free some space or make it writable, or choose another with --library</source>
            <translation>Schaffen Sie Platz oder machen Sie ihn beschreibbar, oder wählen Sie mit --library einen anderen</translation>
        </message>
        <message>
            <source>free some space or make it writable, or choose another with --library or {1}</source>
            <translation>Schaffen Sie Platz oder machen Sie ihn beschreibbar, oder wählen Sie mit --library oder {1} einen anderen</translation>
        </message>
        <message>
            <source>further names of a file that is indexed</source>
            <translation>weitere Namen einer erfassten Datei</translation>
        </message>
        <message>
            <source>give a number such as 0.75</source>
            <translation>Geben Sie eine Zahl wie 0,75 an</translation>
        </message>
        <message>
            <source>give numbers from 0 upwards, as in ah=1,dh=1,fv=2</source>
            <translation>Geben Sie Zahlen ab 0 an, wie in ah=1,dh=1,fv=2</translation>
        </message>
        <message>
            <source>give one for each of {1}, and any more in the order {2}</source>
            <translation>Geben Sie für jede von {1} eines an, weitere in der Reihenfolge {2}</translation>
        </message>
        <message>
            <source>give the name of a file in it</source>
            <translation>Geben Sie den Namen einer Datei darin an</translation>
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
            <source>inside a larger picture</source>
            <translation>in einem größeren Bild</translation>
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
            <source>install the Python package {1} again</source>
            <translation>Installieren Sie das Python-Paket {1} neu</translation>
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
            <source>largest</source>
            <translation>größtes Bild</translation>
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
            <source>make it first, or choose another</source>
            <translation>Legen Sie ihn an, oder wählen Sie einen anderen</translation>
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
            <source>mirrored, rotated by 270°</source>
            <translation>gespiegelt, um 270° gedreht</translation>
        </message>
        <message>
            <source>mirrored, rotated by 90°</source>
            <translation>gespiegelt, um 90° gedreht</translation>
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
            <source>mouse pointer</source>
            <translation>Mauszeiger</translation>
        </message>
        <message>
            <source>name each method once</source>
            <translation>Nennen Sie jede Methode einmal</translation>
        </message>
        <message>
            <source>name one or more of {1}</source>
            <translation>Nennen Sie eine oder mehrere von {1}</translation>
        </message>
        <message>
            <source>name one that holds photographs</source>
            <translation>Nennen Sie einen, der Fotos enthält</translation>
        </message>
        <message>
            <source>no kind of copies is chosen</source>
            <translation>es ist keine Art von Kopien gewählt</translation>
        </message>
        <message>
            <source>no permission to read</source>
            <translation>keine Leseberechtigung</translation>
        </message>
        <message>
            <source>no permission to read {what}</source>
            <translation>keine Berechtigung zum Lesen ({what})</translation>
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
            <source>nothing has been scanned yet</source>
            <translation>es wurde noch nichts eingelesen</translation>
        </message>
        <message>
            <source>nothing in the library lies in {1}</source>
            <translation>nichts in der Bibliothek liegt in {1}</translation>
        </message>
        <message>
            <source>oldest</source>
            <translation>ältestes</translation>
        </message>
        <message>
            <source>picture format not supported: Photoshop with {number} bits per colour</source>
            <translation>Bildformat nicht unterstützt: Photoshop mit {number} Bit je Farbe</translation>
        </message>
        <message>
            <source>picture format not supported: {1} of an unusual kind</source>
            <translation>Bildformat nicht unterstützt: {1} von ungewöhnlicher Art</translation>
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
            <source>replaced while it was being read</source>
            <translation>ersetzt, während sie angesehen wurde</translation>
        </message>
        <message>
            <source>resized to {number} %</source>
            <translation>auf {number} % skaliert</translation>
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
            <source>run `shazim models fetch {1}`, or {remedy}</source>
            <translation>Führen Sie `shazim models fetch {1}` aus, oder: {remedy}</translation>
        </message>
        <message>
            <source>same bytes</source>
            <translation>Byte für Byte gleich</translation>
        </message>
        <message>
            <source>scan a folder of photographs first</source>
            <translation>Lesen Sie zuerst einen Ordner mit Fotos ein</translation>
        </message>
        <message>
            <source>scan again to build a new one</source>
            <translation>Lesen Sie neu ein, um einen neuen aufzubauen</translation>
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
            <source>take another name</source>
            <translation>Nehmen Sie einen anderen Namen</translation>
        </message>
        <message>
            <source>take at most {1} ordinary characters</source>
            <translation>Nehmen Sie höchstens {1} gewöhnliche Zeichen</translation>
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
            <source>that name cannot be shown</source>
            <translation>dieser Name lässt sich nicht anzeigen</translation>
        </message>
        <message>
            <source>the background process ended without a word</source>
            <translation>der Hintergrundprozess wurde ohne ein Wort beendet</translation>
        </message>
        <message>
            <source>the best that is not marked</source>
            <translation>bestes, das nicht markiert ist</translation>
        </message>
        <message>
            <source>the catalogue was written by a newer Shazim (version {1}, this one knows {2})</source>
            <translation>der Katalog stammt von einem neueren Shazim (Version {1}, dieses kennt {2})</translation>
        </message>
        <message>
            <source>the catalogue {1} is damaged ({2})</source>
            <translation>der Katalog {1} ist beschädigt ({2})</translation>
        </message>
        <message>
            <source>the connection broke after {number} bytes ({1})</source>
            <translation>die Verbindung brach nach {number} Bytes ab ({1})</translation>
        </message>
        <message>
            <source>the connection ended after {number} of {number2} bytes</source>
            <translation>die Verbindung endete nach {number} von {number2} Bytes</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>the file cannot be read ({1})</source>
            <translation>die Datei kann nicht gelesen werden ({1})</translation>
        </message>
        <message>
            <source>the folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>the folder cannot be read ({1})</source>
            <translation>der Ordner kann nicht gelesen werden ({1})</translation>
        </message>
        <message>
            <source>the formats are {1}</source>
            <translation>Die Formate sind {1}</translation>
        </message>
        <message>
            <source>the kinds are {1}</source>
            <translation>Die Arten sind {1}</translation>
        </message>
        <message>
            <source>the languages are {1}</source>
            <translation>Die Sprachen sind {1}</translation>
        </message>
        <message>
            <source>the library folder {1} cannot be used ({2})</source>
            <translation>der Bibliotheksordner {1} kann nicht verwendet werden ({2})</translation>
        </message>
        <message>
            <source>the library folder {1} cannot be written ({2})</source>
            <translation>in den Bibliotheksordner {1} kann nicht geschrieben werden ({2})</translation>
        </message>
        <message>
            <source>the library folder {1} is in use</source>
            <translation>der Bibliotheksordner {1} wird gerade verwendet</translation>
        </message>
        <message>
            <source>the methods are {1}</source>
            <translation>Die Methoden sind {1}</translation>
        </message>
        <message>
            <source>the name {1} does not say which format to write</source>
            <translation>der Name {1} sagt nicht, welches Format geschrieben werden soll</translation>
        </message>
        <message>
            <source>the networks are {1}</source>
            <translation>Die Netze sind {1}</translation>
        </message>
        <message>
            <source>the picture cannot be read any more ({reason})</source>
            <translation>das Bild ist nicht mehr lesbar ({reason})</translation>
        </message>
        <message>
            <source>the texts in {1} cannot be read</source>
            <translation>die Texte in {1} sind nicht lesbar</translation>
        </message>
        <message>
            <source>the threshold {number} is outside 0..1</source>
            <translation>der Schwellenwert {number} liegt nicht zwischen 0 und 1</translation>
        </message>
        <message>
            <source>the weight {1} is given twice</source>
            <translation>das Gewicht {1} ist zweimal angegeben</translation>
        </message>
        <message>
            <source>the weights of {1} are missing from this installation</source>
            <translation>die Gewichte von {1} fehlen in dieser Installation</translation>
        </message>
        <message>
            <source>the weights of {1} are not on this machine</source>
            <translation>die Gewichte von {1} sind nicht auf diesem Rechner</translation>
        </message>
        <message>
            <source>the weights of {1} could not be fetched: {reason}</source>
            <translation>die Gewichte von {1} konnten nicht heruntergeladen werden: {reason}</translation>
        </message>
        <message>
            <source>there is no file {1}</source>
            <translation>es gibt keine Datei {1}</translation>
        </message>
        <message>
            <source>there is no folder to scan</source>
            <translation>es gibt keinen Ordner zum Einlesen</translation>
        </message>
        <message>
            <source>there is no folder {1}</source>
            <translation>es gibt keinen Ordner {1}</translation>
        </message>
        <message>
            <source>there is no format called {1}</source>
            <translation>es gibt kein Format namens {1}</translation>
        </message>
        <message>
            <source>there is no kind of copies called {1}</source>
            <translation>es gibt keine Art von Kopien namens {1}</translation>
        </message>
        <message>
            <source>there is no language called {1}</source>
            <translation>es gibt keine Sprache namens {1}</translation>
        </message>
        <message>
            <source>there is no method called {1}</source>
            <translation>es gibt keine Methode namens {1}</translation>
        </message>
        <message>
            <source>there is no network called {1}</source>
            <translation>es gibt kein Netz namens {1}</translation>
        </message>
        <message>
            <source>there is no permission to write {1}</source>
            <translation>es fehlt die Berechtigung, {1} zu schreiben</translation>
        </message>
        <message>
            <source>tilted {number}°</source>
            <translation>um {number}° geneigt</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>zu groß</translation>
        </message>
        <message>
            <source>too large: {number} × {number2} pixels, the limit is {number3} megapixels</source>
            <translation>zu groß: {number} × {number2} Pixel, die Grenze liegt bei {number3} Megapixeln</translation>
        </message>
        <message>
            <source>too large: {size}, the limit is {size2}</source>
            <translation>zu groß: {size}, die Grenze liegt bei {size2}</translation>
        </message>
        <message>
            <source>top</source>
            <translation>oben</translation>
        </message>
        <message>
            <source>try again; if it happens again, close other programs to free memory, and report it</source>
            <translation>Versuchen Sie es erneut; geschieht es wieder, schließen Sie andere Programme, um Speicher freizugeben, und melden Sie es</translation>
        </message>
        <message>
            <source>type one</source>
            <translation>Geben Sie einen ein</translation>
        </message>
        <message>
            <source>update Shazim, or choose another library with --library</source>
            <translation>Aktualisieren Sie Shazim, oder wählen Sie mit --library eine andere Bibliothek</translation>
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
            <source>upright</source>
            <translation>aufrecht</translation>
        </message>
        <message>
            <source>wait until it is done or stop it, or choose another library with --library</source>
            <translation>Warten Sie, bis es fertig ist, oder beenden Sie es, oder wählen Sie mit --library eine andere Bibliothek</translation>
        </message>
        <message>
            <source>wait until the other Shazim is done</source>
            <translation>Warten Sie, bis das andere Shazim fertig ist</translation>
        </message>
        <message>
            <source>what came is not the right file</source>
            <translation>was ankam, ist nicht die richtige Datei</translation>
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
            <source>{1} answers {2} {3}</source>
            <translation>{1} antwortet mit {2} {3}</translation>
        </message>
        <message>
            <source>{1} cannot be compared ({reason})</source>
            <translation>{1} kann nicht verglichen werden ({reason})</translation>
        </message>
        <message>
            <source>{1} cannot be reached ({2})</source>
            <translation>{1} ist nicht erreichbar ({2})</translation>
        </message>
        <message>
            <source>{1} cannot be read ({2})</source>
            <translation>{1} kann nicht gelesen werden ({2})</translation>
        </message>
        <message>
            <source>{1} cannot be read as a weights file, it may be damaged or incomplete</source>
            <translation>{1} ist als Gewichtedatei nicht lesbar, vielleicht beschädigt oder unvollständig</translation>
        </message>
        <message>
            <source>{1} cannot be searched for ({reason})</source>
            <translation>nach {1} kann nicht gesucht werden ({reason})</translation>
        </message>
        <message>
            <source>{1} cannot be written ({2})</source>
            <translation>{1} kann nicht geschrieben werden ({2})</translation>
        </message>
        <message>
            <source>{1} does not hold the weights of {2}</source>
            <translation>{1} enthält nicht die Gewichte von {2}</translation>
        </message>
        <message>
            <source>{1} holds something other than a network's weights</source>
            <translation>{1} enthält etwas anderes als die Gewichte eines Netzes</translation>
        </message>
        <message>
            <source>{1} is a folder</source>
            <translation>{1} ist ein Ordner</translation>
        </message>
        <message>
            <source>{1} is a preset of the program</source>
            <translation>{1} ist eine Voreinstellung des Programms</translation>
        </message>
        <message>
            <source>{1} is not a number</source>
            <translation>{1} ist keine Zahl</translation>
        </message>
        <message>
            <source>{1} is not the weights file it should be</source>
            <translation>{1} ist nicht die Gewichtedatei, die es sein sollte</translation>
        </message>
        <message>
            <source>{1} is where the library itself lies</source>
            <translation>in {1} liegt die Bibliothek selbst</translation>
        </message>
        <message>
            <source>{1} sends more than {number} MiB</source>
            <translation>{1} sendet mehr als {number} MiB</translation>
        </message>
        <message>
            <source>{1} weights were given for {2} methods</source>
            <translation>{1} Gewichte wurden für {2} Methoden angegeben</translation>
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
            <translation>{number} Bytes</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{what}; it is kept as {1} and a new one is built.</source>
            <translation>{what}; er wird als {1} aufbewahrt und ein neuer wird aufgebaut.</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>Average hash</source>
            <translation>Mittelwert-Hash</translation>
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
            <source>Edited copies</source>
            <translation>Bearbeitete Kopien</translation>
        </message>
        <message>
            <source>Feature vector</source>
            <translation>Merkmalsvektor</translation>
        </message>
        <message>
            <source>Keypoints</source>
            <translation>Schlüsselpunkte</translation>
        </message>
        <message>
            <source>Perceptual hash</source>
            <translation>Wahrnehmungs-Hash</translation>
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
            <source>A fault in Shazim</source>
            <translation>Ein Fehler in Shazim</translation>
        </message>
        <message>
            <source>A network sees what is in a picture, as a vector that is compared with those of others. Each has its own index: what one found is kept while another is in use.</source>
            <translation>Ein Netz erkennt, was auf einem Bild ist, als Vektor, der mit denen anderer Bilder verglichen wird. Jedes hat seinen eigenen Index: Was eines gefunden hat, bleibt erhalten, während ein anderes verwendet wird.</translation>
        </message>
        <message>
            <source>A page of clusters on or back</source>
            <translation>Eine Seite Gruppen vor oder zurück</translation>
        </message>
        <message>
            <source>A preset of this name is replaced.</source>
            <translation>Eine Voreinstellung dieses Namens wird ersetzt.</translation>
        </message>
        <message>
            <source>Add a folder of photographs</source>
            <translation>Einen Ordner mit Fotos hinzufügen</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Another network can be chosen when the work going on is done.</source>
            <translation>Ein anderes Netz lässt sich wählen, sobald die laufende Arbeit beendet ist.</translation>
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
            <source>At least one has to count</source>
            <translation>Mindestens eine muss zählen</translation>
        </message>
        <message>
            <source>At least one kind has to be shown</source>
            <translation>Mindestens eine Art muss angezeigt werden</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Back to weights 1, 1, 2 and a threshold of 75 % (Ctrl+R)</source>
            <translation>Zurück zu den Gewichten 1, 1, 2 und einem Schwellenwert von 75 % (Strg+R)</translation>
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
            <source>Clear the words</source>
            <translation>Wörter löschen</translation>
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
            <source>Cluster or line of photos below or above</source>
            <translation>Gruppe oder Fotozeile darunter oder darüber</translation>
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
            <source>Compare the photo with the kept one</source>
            <translation>Das Foto mit dem behaltenen vergleichen</translation>
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
            <source>Count turned and mirrored copies</source>
            <translation>Gedrehte und gespiegelte Kopien zählen</translation>
        </message>
        <message>
            <source>Counts from the next start of Shazim on.</source>
            <translation>Gilt ab dem nächsten Start von Shazim.</translation>
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
            <source>Difference</source>
            <translation>Differenz</translation>
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
            <source>Drop a folder of photographs here</source>
            <translation>Legen Sie einen Ordner mit Fotos hier ab</translation>
        </message>
        <message>
            <source>Drop a picture to search for it, or a folder to add it</source>
            <translation>Legen Sie ein Bild ab, um danach zu suchen, oder einen Ordner, um ihn hinzuzufügen</translation>
        </message>
        <message>
            <source>Drop all thumbnails</source>
            <translation>Alle Vorschaubilder verwerfen</translation>
        </message>
        <message>
            <source>Each cluster is shown that has a photo which meets all of it.</source>
            <translation>Gezeigt wird jede Gruppe mit einem Foto, auf das alles davon zutrifft.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export the clusters</source>
            <translation>Die Gruppen exportieren</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>Exportiert nach {name}</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Facts of both photographs</source>
            <translation>Angaben zu beiden Fotos</translation>
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
            <source>Filter the clusters</source>
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
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folders that are looked through</source>
            <translation>Ordner, die durchsucht werden</translation>
        </message>
        <message>
            <source>Format, folder, date and size of a photo</source>
            <translation>Format, Ordner, Datum und Größe eines Fotos</translation>
        </message>
        <message>
            <source>Holiday pictures</source>
            <translation>Urlaubsbilder</translation>
        </message>
        <message>
            <source>How much of the weighted score it makes up</source>
            <translation>Wie viel es zum gewichteten Wert beiträgt</translation>
        </message>
        <message>
            <source>How much the method {name} counts in the score.</source>
            <translation>Wie viel die Methode {name} im Wert zählt.</translation>
        </message>
        <message>
            <source>In the list of copies</source>
            <translation>In der Liste der Kopien</translation>
        </message>
        <message>
            <source>In the matches of a picture</source>
            <translation>In den Treffern zu einem Bild</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep it, and mark the others</source>
            <translation>Behalten und die anderen markieren</translation>
        </message>
        <message>
            <source>Keep the photo</source>
            <translation>Das Foto behalten</translation>
        </message>
        <message>
            <source>Keeps the weights, the threshold and the kinds that are shown now, under a name.</source>
            <translation>Bewahrt die Gewichte, den Schwellenwert und die Arten, die gerade angezeigt werden, unter einem Namen auf.</translation>
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
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>List every file that was left out, and why</source>
            <translation>Jede ausgelassene Datei mit dem Grund auflisten</translation>
        </message>
        <message>
            <source>Look further down</source>
            <translation>Ausschnitt nach unten</translation>
        </message>
        <message>
            <source>Look further left</source>
            <translation>Ausschnitt nach links</translation>
        </message>
        <message>
            <source>Look further right</source>
            <translation>Ausschnitt nach rechts</translation>
        </message>
        <message>
            <source>Look further up</source>
            <translation>Ausschnitt nach oben</translation>
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
            <source>Matches of the picture</source>
            <translation>Treffer zum Bild</translation>
        </message>
        <message>
            <source>Matches of {name}</source>
            <translation>Treffer zu {name}</translation>
        </message>
        <message>
            <source>Menu of the photo</source>
            <translation>Menü des Fotos</translation>
        </message>
        <message>
            <source>Methods that count only where you say so</source>
            <translation>Methoden, die nur zählen, wenn Sie es möchten</translation>
        </message>
        <message>
            <source>More methods</source>
            <translation>Weitere Methoden</translation>
        </message>
        <message>
            <source>More methods, {number} of them counting</source>
            <translation>Weitere Methoden, {number} davon zählen</translation>
        </message>
        <message>
            <source>Most room for thumbnails</source>
            <translation>Höchstens für Vorschaubilder</translation>
        </message>
        <message>
            <source>Move the divider to the left</source>
            <translation>Trennlinie nach links schieben</translation>
        </message>
        <message>
            <source>Move the divider to the right</source>
            <translation>Trennlinie nach rechts schieben</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Name der Voreinstellung</translation>
        </message>
        <message>
            <source>Neither keep nor mark it</source>
            <translation>Weder behalten noch markieren</translation>
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
            <source>Next or previous photo</source>
            <translation>Nächstes oder voriges Foto</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <source>No cluster meets the filter</source>
            <translation>Keine Gruppe entspricht dem Filter</translation>
        </message>
        <message>
            <source>No photo is this much like {name}. Lower the threshold to see what comes closest.</source>
            <translation>Kein Foto ist {name} so ähnlich. Senken Sie den Schwellenwert, um zu sehen, was am nächsten kommt.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer; photographs are only read.</source>
            <translation>Nichts verlässt diesen Computer; Fotos werden nur gelesen.</translation>
        </message>
        <message>
            <source>One pattern a line, such as Thumbs, *.tmp or ~/Pictures/private: a name for files and folders called so, a path for everything below it. Counts for all folders, from the next scan in this window on.</source>
            <translation>Ein Muster je Zeile, wie Thumbs, *.tmp oder ~/Pictures/private: ein Name für Dateien und Ordner, die so heißen, ein Pfad für alles darunter. Gilt für alle Ordner, ab dem nächsten Einlesen in diesem Fenster.</translation>
        </message>
        <message>
            <source>One picture at a time: searching with {name}.</source>
            <translation>Immer ein Bild auf einmal: Gesucht wird mit {name}.</translation>
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
            <source>Order of the clusters</source>
            <translation>Reihenfolge der Gruppen</translation>
        </message>
        <message>
            <source>Order of the clusters: {order}</source>
            <translation>Reihenfolge der Gruppen: {order}</translation>
        </message>
        <message>
            <source>Order: {order}</source>
            <translation>Reihenfolge: {order}</translation>
        </message>
        <message>
            <source>Pairs by score</source>
            <translation>Paare nach Wert</translation>
        </message>
        <message>
            <source>Patterns of what is left out</source>
            <translation>Muster für das, was ausgelassen wird</translation>
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
            <source>Photos that score at least this are shown as copies of one picture.</source>
            <translation>Fotos, die mindestens diesen Wert erreichen, werden als Kopien eines Bildes gezeigt.</translation>
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
            <source>Presets: {name} is chosen</source>
            <translation>Voreinstellungen: {name} ist gewählt</translation>
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
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Reasons shown</source>
            <translation>Angezeigte Gründe</translation>
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
            <source>Reset weights and threshold</source>
            <translation>Gewichte und Schwellenwert zurücksetzen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Läuft auf</translation>
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
            <source>Scan</source>
            <translation>Einlesen</translation>
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
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Shazim finds the copies among them, edited ones too.</source>
            <translation>Shazim findet die Kopien darunter, auch bearbeitete.</translation>
        </message>
        <message>
            <source>Shazim made a mistake</source>
            <translation>Shazim hat einen Fehler gemacht</translation>
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
            <source>Show clusters with a photo whose name or folder holds these words</source>
            <translation>Gruppen mit einem Foto zeigen, dessen Name oder Ordner diese Wörter enthält</translation>
        </message>
        <message>
            <source>Show clusters with a photo whose name or folder holds these words (/)</source>
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
            <source>Show or hide the facts</source>
            <translation>Angaben zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show the match among the clusters</source>
            <translation>Den Treffer unter den Gruppen zeigen</translation>
        </message>
        <message>
            <source>Show the match in its folder</source>
            <translation>Den Treffer in seinem Ordner zeigen</translation>
        </message>
        <message>
            <source>Show the other one, and blink no more by itself</source>
            <translation>Das andere Foto zeigen und nicht mehr von selbst blinken</translation>
        </message>
        <message>
            <source>Show {kind} copies</source>
            <translation>Kopien der Art „{kind}“ zeigen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Size of the thumbnails</source>
            <translation>Größe der Vorschaubilder</translation>
        </message>
        <message>
            <source>Size of the thumbnails (Ctrl++ and Ctrl+−)</source>
            <translation>Größe der Vorschaubilder (Strg++ und Strg+−)</translation>
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
            <source>Take the selected folder out of the library; its photographs are not touched (Del)</source>
            <translation>Den ausgewählten Ordner aus der Bibliothek nehmen; seine Fotos bleiben unangetastet (Entf)</translation>
        </message>
        <message>
            <source>That is no address of a web page or picture.</source>
            <translation>Das ist keine Adresse einer Webseite oder eines Bildes.</translation>
        </message>
        <message>
            <source>The folder is scanned as soon as the work before it is done.</source>
            <translation>Der Ordner wird eingelesen, sobald die Arbeit davor beendet ist.</translation>
        </message>
        <message>
            <source>The folder of {name} cannot be shown.</source>
            <translation>Der Ordner von {name} kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>The folder that is looked through</source>
            <translation>Der Ordner, der gerade durchsucht wird</translation>
        </message>
        <message>
            <source>The marks of the last time cannot be read; {name} has them once you mark anew.</source>
            <translation>Die Markierungen vom letzten Mal sind nicht lesbar; sobald Sie neu markieren, liegen sie in {name}.</translation>
        </message>
        <message>
            <source>The network that looks at the pictures; choose another one</source>
            <translation>Das Netz, das die Bilder betrachtet; ein anderes wählen</translation>
        </message>
        <message>
            <source>The oldest go first, after each scan. Missing ones are made from the photographs again, in more time.</source>
            <translation>Die ältesten gehen zuerst, nach jedem Einlesen. Fehlende werden aus den Fotos neu erzeugt, was länger dauert.</translation>
        </message>
        <message>
            <source>The photographs are not touched. Shazim only forgets what it knows about them; add the folder again to scan it anew.</source>
            <translation>Die Fotos bleiben unangetastet. Shazim vergisst nur, was es über sie weiß; fügen Sie den Ordner wieder hinzu, um ihn neu einzulesen.</translation>
        </message>
        <message>
            <source>The picture is fetched from that address and looked at on this computer. Nothing else is sent.</source>
            <translation>Das Bild wird von dieser Adresse geholt und auf diesem Computer angesehen. Sonst wird nichts gesendet.</translation>
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
            <source>The two photographs</source>
            <translation>Die beiden Fotos</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>There is no picture in that: drop or paste a picture, its web address, or a folder.</source>
            <translation>Darin ist kein Bild: Legen Sie ein Bild, seine Webadresse oder einen Ordner ab oder fügen Sie es ein.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwellenwert</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Vorschaubilder</translation>
        </message>
        <message>
            <source>To the list of copies</source>
            <translation>Zur Liste der Kopien</translation>
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
            <source>Two pictures are compared here as soon as there is one to select.</source>
            <translation>Hier werden zwei Bilder verglichen, sobald eines ausgewählt werden kann.</translation>
        </message>
        <message>
            <source>Undo mark</source>
            <translation>Markierung rückgängig machen</translation>
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
            <source>Weights, threshold and kinds under one name</source>
            <translation>Gewichte, Schwellenwert und Arten unter einem Namen</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Was zählt</translation>
        </message>
        <message>
            <source>What differs by more than its tone glows</source>
            <translation>Was sich um mehr als den Tonwert unterscheidet, leuchtet</translation>
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
            <source>Why it was left out</source>
            <translation>Warum sie ausgelassen wurde</translation>
        </message>
        <message>
            <source>Write the clusters to a file (Ctrl+E for a web page)</source>
            <translation>Die Gruppen in eine Datei schreiben (Strg+E für eine Webseite)</translation>
        </message>
        <message>
            <source>Your photographs and your library are safe. You can go on working; to help us mend this, send us the report below.</source>
            <translation>Ihre Fotos und Ihre Bibliothek sind unversehrt. Sie können weiterarbeiten; damit wir den Fehler beheben können, senden Sie uns bitte den folgenden Bericht.</translation>
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
            <source>alike</source>
            <translation>Ähnlichkeit</translation>
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
        <name>session</name>
        <message>
            <source>A network that you download</source>
            <translation>Ein Netz, das Sie herunterladen</translation>
        </message>
        <message>
            <source>About {size} come from {host}. No photograph and no name leaves this computer.</source>
            <translation>Etwa {size} kommen von {host}. Kein Foto und kein Name verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Aligned as soon as the work going on is done</source>
            <translation>Wird ausgerichtet, sobald die laufende Arbeit beendet ist</translation>
        </message>
        <message>
            <source>Aligned by their pixels</source>
            <translation>Nach ihren Pixeln ausgerichtet</translation>
        </message>
        <message>
            <source>Aligned roughly, by some key points</source>
            <translation>Grob ausgerichtet, nach einigen Schlüsselpunkten</translation>
        </message>
        <message>
            <source>Aligning</source>
            <translation>Ausrichten</translation>
        </message>
        <message>
            <source>Aligning the two…</source>
            <translation>Die beiden werden ausgerichtet…</translation>
        </message>
        <message>
            <source>Alike by its scores</source>
            <translation>Nach den Werten ähnlich</translation>
        </message>
        <message>
            <source>Alike by their scores, but not shown to be one shot.</source>
            <translation>Nach ihren Werten ähnlich, aber nicht als dieselbe Aufnahme erwiesen.</translation>
        </message>
        <message>
            <source>Alike, but not shown to be one shot</source>
            <translation>Ähnlich, aber nicht als dieselbe Aufnahme erwiesen</translation>
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
            <source>An address that you paste or drop</source>
            <translation>Eine Adresse, die Sie einfügen oder ablegen</translation>
        </message>
        <message>
            <source>An edited copy: {edit}</source>
            <translation>Eine bearbeitete Kopie: {edit}</translation>
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
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
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
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Clearing thumbnails</source>
            <translation>Vorschaubilder aufräumen</translation>
        </message>
        <message>
            <source>Closest kind</source>
            <translation>Art der Kopien</translation>
        </message>
        <message>
            <source>Cluster {rank}: {photos}, {kind}, {score} alike, {detail}</source>
            <translation>Gruppe {rank}: {photos}, {kind}, {score} Ähnlichkeit, {detail}</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Copies appear here as soon as all of them are compared.</source>
            <translation>Kopien erscheinen hier, sobald alle verglichen sind.</translation>
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
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <source>Edited: one shot, changed in another way</source>
            <translation>Bearbeitet: dieselbe Aufnahme, auf andere Weise verändert</translation>
        </message>
        <message>
            <source>Every method that counts says 100 %.</source>
            <translation>Jede Methode, die zählt, sagt 100 %.</translation>
        </message>
        <message>
            <source>Every other photo of this cluster is marked, and one always stays</source>
            <translation>Jedes andere Foto dieser Gruppe ist markiert, und eines bleibt immer</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Alles bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Forgetting</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Found: {name}. Automatic takes it. A change counts from the next scan or search on.</source>
            <translation>Gefunden: {name}. „Automatisch“ verwendet ihn. Eine Änderung gilt ab dem nächsten Einlesen oder Suchen.</translation>
        </message>
        <message>
            <source>Gathering families</source>
            <translation>Familien zusammenführen</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>Grafikprozessor</translation>
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
            <source>In use, but not on this machine</source>
            <translation>In Verwendung, aber nicht auf diesem Rechner</translation>
        </message>
        <message>
            <source>In your library</source>
            <translation>In Ihrer Bibliothek</translation>
        </message>
        <message>
            <source>Indexing</source>
            <translation>Index aufbauen</translation>
        </message>
        <message>
            <source>Its file is fetched from {host}, after a question. The request names the network, nothing of yours.</source>
            <translation>Seine Datei wird nach einer Rückfrage von {host} geholt. Die Anfrage nennt das Netz, nichts von Ihnen.</translation>
        </message>
        <message>
            <source>Keep: {name}</source>
            <translation>Behalten: {name}</translation>
        </message>
        <message>
            <source>Largest photo</source>
            <translation>Größtes Foto</translation>
        </message>
        <message>
            <source>Let turned and mirrored pictures count as copies, or lower the threshold.</source>
            <translation>Lassen Sie gedrehte und gespiegelte Bilder als Kopien zählen, oder senken Sie den Schwellenwert.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Dateien suchen</translation>
        </message>
        <message>
            <source>Looking at your photographs</source>
            <translation>Ihre Fotos werden angesehen</translation>
        </message>
        <message>
            <source>Looking closely</source>
            <translation>Genauer ansehen</translation>
        </message>
        <message>
            <source>Looking for families</source>
            <translation>Familien suchen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird nachgesehen…</translation>
        </message>
        <message>
            <source>Lower the threshold to see photographs that are less alike.</source>
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
            <source>Most alike</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <source>Most bytes to be won</source>
            <translation>Ersparnis</translation>
        </message>
        <message>
            <source>Most photos</source>
            <translation>Anzahl der Fotos</translation>
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
            <source>Networks run on the processor; there is no graphics processor here that could be used.</source>
            <translation>Netze laufen auf dem Prozessor; hier gibt es keinen Grafikprozessor, der sich nutzen ließe.</translation>
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
            <source>No file was left out so far.</source>
            <translation>Bisher wurde keine Datei ausgelassen.</translation>
        </message>
        <message>
            <source>No file was left out.</source>
            <translation>Es wurde keine Datei ausgelassen.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source>No method that counts can tell of this pair.</source>
            <translation>Keine Methode, die zählt, kann über dieses Paar etwas sagen.</translation>
        </message>
        <message>
            <source>No pairs are scored yet.</source>
            <translation>Es sind noch keine Paare bewertet.</translation>
        </message>
        <message>
            <source>No photographs were found.</source>
            <translation>Es wurden keine Fotos gefunden.</translation>
        </message>
        <message>
            <source>No upright copies at {threshold}</source>
            <translation>Keine aufrechten Kopien ab {threshold}</translation>
        </message>
        <message>
            <source>No {kinds} copies at {threshold}</source>
            <translation>Keine Kopien ab {threshold}, die {kinds} sind</translation>
        </message>
        <message>
            <source>None now</source>
            <translation>Zurzeit keine</translation>
        </message>
        <message>
            <source>None of {scored} reaches {threshold}.</source>
            <translation>Keines von {scored} erreicht {threshold}.</translation>
        </message>
        <message>
            <source>Not aligned: nothing shows how they would lie upon one another, so their frames do</source>
            <translation>Nicht ausgerichtet: Nichts zeigt, wie sie aufeinanderliegen, deshalb tun es ihre Rahmen</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Noch nicht verglichen</translation>
        </message>
        <message>
            <source>Not counted: {methods}</source>
            <translation>Nicht gezählt: {methods}</translation>
        </message>
        <message>
            <source>Not on this machine</source>
            <translation>Nicht auf diesem Rechner</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>Keine Abweichung</translation>
        </message>
        <message>
            <source>Nothing said yet</source>
            <translation>Noch nichts gesagt</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Älteste</translation>
        </message>
        <message>
            <source>One shot, changed in another way</source>
            <translation>Dieselbe Aufnahme, auf andere Weise verändert</translation>
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
            <source>Photographs are only read. What Shazim learns of them lies in the library and goes nowhere. There is no account, no statistics, and no search for updates.</source>
            <translation>Fotos werden nur gelesen. Was Shazim über sie lernt, liegt in der Bibliothek und geht nirgendwohin. Es gibt kein Konto, keine Statistik und keine Suche nach Aktualisierungen.</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
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
            <source>Review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>Scan to compare the photographs with each other.</source>
            <translation>Lesen Sie ein, um die Fotos miteinander zu vergleichen.</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Ausgewählt</translation>
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
            <source>Similar: alike, but not shown to be one shot</source>
            <translation>Ähnlich, aber nicht als dieselbe Aufnahme erwiesen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>The picture behind it is fetched from its site, which sees a visit as from any browser.</source>
            <translation>Das Bild dahinter wird von seiner Website geholt, die einen Besuch wie von jedem Browser sieht.</translation>
        </message>
        <message>
            <source>The pixels agree; the methods alone cannot tell.</source>
            <translation>Die Pixel stimmen überein; die Methoden allein geben keine Auskunft.</translation>
        </message>
        <message>
            <source>The pixels agree; the methods alone say {score}, pulled down most by {method} ({missing}).</source>
            <translation>Die Pixel stimmen überein; die Methoden allein sagen {score}, am stärksten gemindert durch {method} ({missing}).</translation>
        </message>
        <message>
            <source>The pixels agree; the methods alone say {score}.</source>
            <translation>Die Pixel stimmen überein; die Methoden allein sagen {score}.</translation>
        </message>
        <message>
            <source>The same file, byte for byte</source>
            <translation>Dieselbe Datei, Byte für Byte</translation>
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
            <source>The same shot, changed: rotated, cropped, recoloured and the like.</source>
            <translation>Dieselbe Aufnahme, verändert: gedreht, zugeschnitten, umgefärbt und Ähnliches.</translation>
        </message>
        <message>
            <source>The scan could not be finished</source>
            <translation>Das Einlesen konnte nicht beendet werden</translation>
        </message>
        <message>
            <source>The scan is done</source>
            <translation>Das Einlesen ist beendet</translation>
        </message>
        <message numerus="yes">
            <source>Then Shazim looks at all {n} picture(s) with it.</source>
            <translation>
                <numerusform>Danach betrachtet Shazim das eine Bild damit.</numerusform>
                <numerusform>Danach betrachtet Shazim alle {n} Bilder damit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turned</source>
            <translation>Gedreht</translation>
        </message>
        <message>
            <source>Turned and mirrored pictures count as copies too; else they are kept apart from upright ones.</source>
            <translation>Auch gedrehte und gespiegelte Bilder zählen als Kopien; sonst werden sie von aufrechten getrennt gehalten.</translation>
        </message>
        <message>
            <source>Use and scan</source>
            <translation>Verwenden und einlesen</translation>
        </message>
        <message>
            <source>When measured, all of the pairs at this score were copies</source>
            <translation>Gemessen: Alle solchen Paare waren Kopien</translation>
        </message>
        <message>
            <source>When measured, {share} of the pairs at this score were copies</source>
            <translation>Gemessen: {share} solcher Paare waren Kopien</translation>
        </message>
        <message>
            <source>Which graphics processor there is can be told when the work going on is done.</source>
            <translation>Welcher Grafikprozessor da ist, lässt sich sagen, sobald die laufende Arbeit beendet ist.</translation>
        </message>
        <message>
            <source>With a marked photo</source>
            <translation>Mit einem markierten Foto</translation>
        </message>
        <message>
            <source>With a photo you keep</source>
            <translation>Mit einem Foto, das Sie behalten</translation>
        </message>
        <message>
            <source>Yours is an edited copy: {edit}</source>
            <translation>Ihres ist eine bearbeitete Kopie: {edit}</translation>
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
            <source>all marked, so the best one stays</source>
            <translation>alle markiert, daher bleibt das beste</translation>
        </message>
        <message>
            <source>cannot tell</source>
            <translation>keine Aussage</translation>
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
            <source>from {host}</source>
            <translation>von {host}</translation>
        </message>
        <message numerus="yes">
            <source>has seen all {n} picture(s)</source>
            <translation>
                <numerusform>hat das eine Bild gesehen</numerusform>
                <numerusform>hat alle {n} Bilder gesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>has seen none of {n} picture(s)</source>
            <translation>
                <numerusform>hat das eine Bild noch nicht gesehen</numerusform>
                <numerusform>hat noch keines von {n} Bildern gesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>has seen {number} of {n} picture(s)</source>
            <translation>
                <numerusform>hat {number} von {n} Bild gesehen</numerusform>
                <numerusform>hat {number} von {n} Bildern gesehen</numerusform>
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
            <source>no pairs</source>
            <translation>keine Paare</translation>
        </message>
        <message>
            <source>no strong difference</source>
            <translation>kein starker Unterschied</translation>
        </message>
        <message>
            <source>not there now</source>
            <translation>zurzeit nicht da</translation>
        </message>
        <message>
            <source>not up to date: scan to compare everything</source>
            <translation>nicht aktuell: Lesen Sie neu ein, um alles zu vergleichen</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
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
            <source>original of the reference ({edit})</source>
            <translation>Original der Referenz ({edit})</translation>
        </message>
        <message numerus="yes">
            <source>pair(s)</source>
            <translation>
                <numerusform>Paar</numerusform>
                <numerusform>Paare</numerusform>
            </translation>
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
            <source>the files begun are finished</source>
            <translation>begonnene Dateien werden fertiggestellt</translation>
        </message>
        <message>
            <source>the one to keep</source>
            <translation>die zu behaltende</translation>
        </message>
        <message>
            <source>turned and mirrored ones apart</source>
            <translation>gedrehte und gespiegelte getrennt</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
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
            <source>{folder}, not there now</source>
            <translation>{folder}, zurzeit nicht da</translation>
        </message>
        <message>
            <source>{kind}: the reference is the copy, {edit}</source>
            <translation>{kind}: Die Referenz ist die Kopie, {edit}</translation>
        </message>
        <message>
            <source>{left_out}, {may_be}. Nothing was changed or removed.</source>
            <translation>{left_out}, {may_be}. Nichts wurde geändert oder entfernt.</translation>
        </message>
        <message>
            <source>{left_out}; no photograph is missing for it.</source>
            <translation>{left_out}; dadurch fehlt kein Foto.</translation>
        </message>
        <message>
            <source>{low} to {high} %</source>
            <translation>{low} bis {high} %</translation>
        </message>
        <message>
            <source>{method} adds most, {part} of {score}, and lacks most, {missing}.</source>
            <translation>{method}: trägt am meisten bei, {part} von {score}, und lässt am meisten vermissen, {missing}.</translation>
        </message>
        <message>
            <source>{method} adds most, {part} of {score}; {other} takes most away, {missing}.</source>
            <translation>Am meisten trägt {method} bei, {part} von {score}; am meisten fehlt durch {other}, {missing}.</translation>
        </message>
        <message>
            <source>{method} alone counts here, and says {score}.</source>
            <translation>Hier zählt nur {method}, mit {score}.</translation>
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
            <source>{name} differs: {first}, and {second}</source>
            <translation>{name} weicht ab: {first} und {second}</translation>
        </message>
        <message>
            <source>{name} is not in this result: scan to bring it up to date.</source>
            <translation>{name} ist nicht in diesem Ergebnis: Lesen Sie neu ein, um es auf den neuesten Stand zu bringen.</translation>
        </message>
        <message>
            <source>{name} stands in a cluster that the filter hides.</source>
            <translation>{name} steht in einer Gruppe, die der Filter ausblendet.</translation>
        </message>
        <message>
            <source>{name} stands in no cluster: nothing in the library is this much like it.</source>
            <translation>{name} steht in keiner Gruppe: Nichts in der Bibliothek ist ihm so ähnlich.</translation>
        </message>
        <message>
            <source>{name}, {score} alike, {sentence}, {facts}</source>
            <translation>{name}, {score} Ähnlichkeit, {sentence}, {facts}</translation>
        </message>
        <message>
            <source>{name}: {value}, alike</source>
            <translation>{name}: {value}, gleich</translation>
        </message>
        <message>
            <source>{number} marked, in no cluster now</source>
            <translation>{number} markiert, zurzeit in keiner Gruppe</translation>
        </message>
        <message>
            <source>{number} marked, {size}</source>
            <translation>{number} markiert, {size}</translation>
        </message>
        <message>
            <source>{number} more in no cluster now</source>
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
            <source>{n} dimension(s)</source>
            <translation>
                <numerusform>{n} Dimension</numerusform>
                <numerusform>{n} Dimensionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} fact(s) differ</source>
            <translation>
                <numerusform>{n} Angabe weicht ab</numerusform>
                <numerusform>{n} Angaben weichen ab</numerusform>
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
            <source>{n} file(s) left out</source>
            <translation>
                <numerusform>{n} Datei wurde ausgelassen</numerusform>
                <numerusform>{n} Dateien wurden ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} file(s) left out so far</source>
            <translation>
                <numerusform>Bisher wurde {n} Datei ausgelassen</numerusform>
                <numerusform>Bisher wurden {n} Dateien ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of which may be photograph(s) that are missing</source>
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
            <source>{photos}, no copies among them</source>
            <translation>{photos}, keine Kopien darunter</translation>
        </message>
        <message>
            <source>{photos}, no copies at this threshold</source>
            <translation>{photos}, keine Kopien bei diesem Schwellenwert</translation>
        </message>
        <message>
            <source>{photos}, no {kinds} copies at this threshold</source>
            <translation>{photos}, bei diesem Schwellenwert keine Kopien, die {kinds} sind</translation>
        </message>
        <message>
            <source>{photos}, {clusters}, {copies}, {size} to be won</source>
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
            <source>{score} alike</source>
            <translation>{score} Ähnlichkeit</translation>
        </message>
        <message>
            <source>{size} or more</source>
            <translation>{size} oder mehr</translation>
        </message>
        <message>
            <source>{size} to be won</source>
            <translation>{size} einsparbar</translation>
        </message>
        <message>
            <source>{year}-{month}-{day} {time}</source>
            <translation>{day}.{month}.{year} {time}</translation>
        </message>
    </context>
</TS>
