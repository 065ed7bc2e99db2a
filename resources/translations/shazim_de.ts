<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>core</name>
        <message>
            <source>Average hash</source>
            <translation>Mittelwert-Hash</translation>
        </message>
        <message>
            <source>Classic Shazim</source>
            <translation>Shazim klassisch</translation>
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
            <translation>Hinzufügen…</translation>
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
            <source>At least one has to count</source>
            <translation>Mindestens eine muss zählen</translation>
        </message>
        <message>
            <source>At least one kind has to be shown</source>
            <translation>Mindestens eine Art muss angezeigt werden</translation>
        </message>
        <message>
            <source>Back to clusters</source>
            <translation>Zurück zu den Gruppen</translation>
        </message>
        <message>
            <source>Back to clusters (Esc)</source>
            <translation>Zurück zu den Gruppen (Esc)</translation>
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
            <source>Clear the words</source>
            <translation>Wörter löschen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
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
            <source>Compare the photo with the reference</source>
            <translation>Das Foto mit der Referenz vergleichen</translation>
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
            <source>Each cluster is shown that has a photo which meets all of it.</source>
            <translation>Gezeigt wird jede Gruppe mit einem Foto, auf das alles davon zutrifft.</translation>
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
            <source>Larger thumbnails</source>
            <translation>Größere Vorschaubilder</translation>
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
            <source>Next or previous photo of the cluster</source>
            <translation>Nächstes oder voriges Foto der Gruppe</translation>
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
            <source>No match</source>
            <translation>Kein Treffer</translation>
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
            <source>One picture at a time: searching with {name}.</source>
            <translation>Immer ein Bild auf einmal: Gesucht wird mit {name}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the photo</source>
            <translation>Das Foto öffnen</translation>
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
            <source>Search with a picture</source>
            <translation>Mit einem Bild suchen</translation>
        </message>
        <message>
            <source>Search with a picture…</source>
            <translation>Mit einem Bild suchen…</translation>
        </message>
        <message>
            <source>Search with the pasted picture</source>
            <translation>Mit dem eingefügten Bild suchen</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the facts</source>
            <translation>Angaben zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show the match in its folder</source>
            <translation type="unfinished" />
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
            <source>The network that looks at the pictures; choose another one</source>
            <translation>Das Netz, das die Bilder betrachtet; ein anderes wählen</translation>
        </message>
        <message>
            <source>The photographs are not touched. Shazim only forgets what it knows about them; add the folder again to scan it anew.</source>
            <translation>Die Fotos bleiben unangetastet. Shazim vergisst nur, was es über sie weiß; fügen Sie den Ordner wieder hinzu, um ihn neu einzulesen.</translation>
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
            <source>There is no picture in that: drop or paste a picture, its web address, or a folder.</source>
            <translation>Darin ist kein Bild: Legen Sie ein Bild, seine Webadresse oder einen Ordner ab oder fügen Sie es ein.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwellenwert</translation>
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
            <source>Use</source>
            <translation>Verwenden</translation>
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
            <source>An edited copy: {edit}</source>
            <translation>Eine bearbeitete Kopie: {edit}</translation>
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
            <source>Closest kind</source>
            <translation>Engste Art</translation>
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
            <source>Gathering families</source>
            <translation>Familien zusammenführen</translation>
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
            <source>Let turned and mirrored pictures count as copies, or lower the threshold.</source>
            <translation>Lassen Sie gedrehte und gespiegelte Bilder als Kopien zählen, oder senken Sie den Schwellenwert.</translation>
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
            <source>Lower the threshold to see photographs that are less alike.</source>
            <translation>Senken Sie den Schwellenwert, um auch weniger ähnliche Fotos zu sehen.</translation>
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
            <translation>Größte Ähnlichkeit</translation>
        </message>
        <message>
            <source>Most bytes to be won</source>
            <translation>Größte Ersparnis</translation>
        </message>
        <message>
            <source>Most photos</source>
            <translation>Meiste Fotos</translation>
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
            <source>No method that counts can tell of this pair.</source>
            <translation>Keine Methode, die zählt, kann über dieses Paar etwas sagen.</translation>
        </message>
        <message>
            <source>No pairs are scored yet.</source>
            <translation>Es sind noch keine Paare bewertet.</translation>
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
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>Pausiert gleich…</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixel</translation>
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
            <source>Reference: {name}</source>
            <translation>Referenz: {name}</translation>
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
            <source>Weighted score of this pair</source>
            <translation>Gewichteter Wert dieses Paares</translation>
        </message>
        <message>
            <source>When measured, all of the pairs at this score were copies</source>
            <translation>Bei der Messung waren alle Paare mit diesem Wert Kopien</translation>
        </message>
        <message>
            <source>When measured, {share} of the pairs at this score were copies</source>
            <translation>Bei der Messung waren {share} der Paare mit diesem Wert Kopien</translation>
        </message>
        <message>
            <source>Yours is an edited copy: {edit}</source>
            <translation>Ihres ist eine bearbeitete Kopie: {edit}</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>noch einige Sekunden</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min left</source>
            <translation>noch etwa {hours} h {minutes} min</translation>
        </message>
        <message numerus="yes">
            <source>about {n} hour(s) left</source>
            <translation>
                <numerusform>noch etwa {n} Stunde</numerusform>
                <numerusform>noch etwa {n} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n} minute(s) left</source>
            <translation>
                <numerusform>noch etwa {n} Minute</numerusform>
                <numerusform>noch etwa {n} Minuten</numerusform>
            </translation>
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
            <translation>behalten Sie eines davon, bevor Sie dieses markieren</translation>
        </message>
        <message>
            <source>kept by you</source>
            <translation>von Ihnen behalten</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
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
            <source>{name}, {score} alike, {facts}</source>
            <translation>{name}, {score} Ähnlichkeit, {facts}</translation>
        </message>
        <message>
            <source>{name}, {score} alike, {sentence}, {facts}</source>
            <translation>{name}, {score} Ähnlichkeit, {sentence}, {facts}</translation>
        </message>
        <message>
            <source>{name}: {value}, alike</source>
            <translation>{name}: {value}, gleich</translation>
        </message>
        <message numerus="yes">
            <source>{number} of {n} cluster(s) shown</source>
            <translation>
                <numerusform>{number} von {n} Gruppe angezeigt</numerusform>
                <numerusform>{number} von {n} Gruppen angezeigt</numerusform>
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
            <translation>{rate} pro Sekunde</translation>
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
