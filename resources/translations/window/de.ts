<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>AR Desktop {version}
Accounts receivable in one file.</source>
        <translation>AR Desktop {version}
Debitorenbuchhaltung in einer Datei.</translation>
    </message>
    <message>
        <source>About AR Desktop</source>
        <translation>Über AR Desktop</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Only lines of one account, by its code; empty: all</source>
        <translation>Nur Zeilen eines Kontos, nach seiner Nummer; leer: alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation>Überfällige Posten</translation>
    </message>
    <message>
        <source>Views of the customer</source>
        <translation>Ansichten des Kunden</translation>
    </message>
</context>
<context>
    <name>AccountsBox</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Fremdkapital</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BackupsPane</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Each is checked as a whole before it counts. Keep one on another disk as well.</source>
        <translation>Jede wird als Ganzes geprüft, bevor sie zählt. Bewahren Sie auch eine auf einer anderen Platte auf.</translation>
    </message>
    <message>
        <source>Each time it is closed</source>
        <translation>Bei jedem Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No backup in this folder</source>
        <translation>Keine Sicherung in diesem Ordner</translation>
    </message>
    <message>
        <source>Once a day, soon after opening</source>
        <translation>Einmal am Tag, bald nach dem Öffnen</translation>
    </message>
    <message>
        <source>Restore as a new file…</source>
        <translation>Als neue Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The last backup failed.</source>
        <translation>Die letzte Sicherung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>chosen on this computer, not in the file</source>
        <translation>auf diesem Computer gewählt, nicht in der Datei</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Cancel the rest</source>
        <translation>&amp;Rest abbrechen</translation>
    </message>
    <message>
        <source>&amp;Pause, or go on</source>
        <translation>An&amp;halten oder fortsetzen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Paused; what is done stays done</source>
        <translation>Angehalten; was fertig ist, bleibt fertig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>about {n} minutes left; you can go on working</source>
        <translation>noch etwa {n} Minuten; Sie können weiterarbeiten</translation>
    </message>
    <message>
        <source>about {n} seconds left; you can go on working</source>
        <translation>noch etwa {n} Sekunden; Sie können weiterarbeiten</translation>
    </message>
    <message>
        <source>you can go on working</source>
        <translation>Sie können weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>BehindFigures</name>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Calling {number}</source>
        <translation>{number} wird angerufen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>Usually pays</source>
        <translation>Zahlt meist</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} Posten</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Posten</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} in Verzug</translation>
    </message>
    <message>
        <source>{sum} on account</source>
        <translation>{sum} Akonto</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>Kreditlimit genutzt</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>Nächste Zusage</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>broken, was for {day}</source>
        <translation>nicht eingehalten, war für {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>für {day}</translation>
    </message>
    <message>
        <source>nothing on account</source>
        <translation>nichts Akonto</translation>
    </message>
    <message>
        <source>oldest {days} days</source>
        <translation>älteste {days} Tage</translation>
    </message>
    <message>
        <source>{sum} on account</source>
        <translation>{sum} Akonto</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Company files (*.arbook)</source>
        <translation>Firmendateien (*.arbook)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>CareHost</name>
    <message>
        <source>Open before: {holder}. What was saved is there; the books are being verified.</source>
        <translation>Zuletzt offen: {holder}. Was gespeichert war, ist da; die Bücher werden geprüft.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{file} was not closed properly.</source>
        <translation>{file} wurde nicht ordentlich geschlossen.</translation>
    </message>
</context>
<context>
    <name>CareMark</name>
    <message>
        <source>Verify and back up</source>
        <translation>Prüfen und sichern</translation>
    </message>
</context>
<context>
    <name>CareMarks</name>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Sicherung {when}</translation>
    </message>
    <message>
        <source>Books not verified yet</source>
        <translation>Bücher noch nicht geprüft</translation>
    </message>
    <message>
        <source>Books verified {when}</source>
        <translation>Bücher geprüft {when}</translation>
    </message>
    <message>
        <source>Books: {n} wrong</source>
        <translation>Bücher: {n} falsch</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>&amp;Restore this backup…</source>
        <translation>Diese Sicherung wiede&amp;rherstellen …</translation>
    </message>
    <message>
        <source>At work; everything else can go on meanwhile.</source>
        <translation>In Arbeit; alles andere geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Care of the file</source>
        <translation>Pflege der Datei</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>Alles wird geprüft</translation>
    </message>
    <message>
        <source>First thing found</source>
        <translation>Erster Befund</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Nothing is changed by looking: Esc in the status bar stops it at any time</source>
        <translation>Nachsehen ändert nichts: Esc in der Statusleiste hält es jederzeit an</translation>
    </message>
    <message>
        <source>The books were never verified on this computer.</source>
        <translation>Die Bücher wurden auf diesem Computer noch nie geprüft.</translation>
    </message>
    <message>
        <source>Verified {when}: the books are right.</source>
        <translation>Geprüft {when}: die Bücher stimmen.</translation>
    </message>
    <message>
        <source>Verified {when}: {n} checks found something wrong. Restore the last good backup.</source>
        <translation>Geprüft {when}: {n} Prüfungen fanden etwas Falsches. Stellen Sie die letzte gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Verify recomputes every balance from the first posting on, compares sub-ledger and ledger, and walks the audit trail. It takes seconds in small books, minutes in very large ones.</source>
        <translation>Die Prüfung rechnet jeden Saldo von der ersten Buchung an nach, vergleicht Nebenbuch und Hauptbuch und geht das Änderungsprotokoll durch. Das dauert in kleinen Büchern Sekunden, in sehr großen Minuten.</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What was found stands here</source>
        <translation>Was gefunden wurde, steht hier</translation>
    </message>
    <message>
        <source>What was found stands here when it is done.</source>
        <translation>Was gefunden wird, steht hier, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Answer is late</source>
        <translation>Antwort überfällig</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Abzüge</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Klärungsfälle</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owner: all</source>
        <translation>Zuständig: alle</translation>
    </message>
    <message>
        <source>Owner: nobody</source>
        <translation>Zuständig: niemand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason: all</source>
        <translation>Grund: alle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>Zeigen: alle</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>Case before</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Customer’s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>in {n} Tagen</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} von {of}</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hergang</translation>
    </message>
    <message>
        <source>Nothing happened since</source>
        <translation>Seitdem ist nichts geschehen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Customer, number, words…</source>
        <translation>Kunde, Nummer, Wörter …</translation>
    </message>
    <message>
        <source>Go to the customer’s call</source>
        <translation>Zum Gespräch mit dem Kunden</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nächster der Liste</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Voriger der Liste</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Answer is late</source>
        <translation>Antwort ist überfällig</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Zurückbelastet</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Abzüge</translation>
    </message>
    <message>
        <source>Ended lately</source>
        <translation>Kürzlich erledigt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Settled, to be ended</source>
        <translation>Geklärt, zu beenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{n} d late</source>
        <translation>{n} T. überfällig</translation>
    </message>
</context>
<context>
    <name>CashCount</name>
    <message>
        <source>Cash back</source>
        <translation>Bar zurückbehalten</translation>
    </message>
    <message>
        <source>Cash, counted</source>
        <translation>Bargeld, gezählt</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Münzen</translation>
    </message>
    <message>
        <source>Notes of {value}</source>
        <translation>Scheine zu {value}</translation>
    </message>
    <message>
        <source>{counted} of {cash}</source>
        <translation>{counted} von {cash}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>accounts debit credit</source>
        <translation>konten soll haben saldenliste</translation>
    </message>
    <message>
        <source>aged detail invoices overdue</source>
        <translation>fälligkeit einzeln rechnungen überfällig alter</translation>
    </message>
    <message>
        <source>aged receivables overdue buckets</source>
        <translation>forderungen überfällig altersstruktur fälligkeit stufen</translation>
    </message>
    <message>
        <source>control account sub-ledger tie out agree</source>
        <translation>sammelkonto nebenbuch abstimmung hauptbuch</translation>
    </message>
    <message>
        <source>days sales outstanding collection effectiveness best possible countback</source>
        <translation>außenstandsdauer forderungslaufzeit einzugsquote dso</translation>
    </message>
    <message>
        <source>entries postings general ledger</source>
        <translation>buchungen journal hauptbuch</translation>
    </message>
    <message>
        <source>movements opening closing</source>
        <translation>bewegungen anfangsbestand endbestand forderungsspiegel</translation>
    </message>
    <message>
        <source>on account credits payments</source>
        <translation>akonto guthaben zahlungen nicht zugeordnet</translation>
    </message>
    <message>
        <source>outstanding unpaid invoices</source>
        <translation>offen unbezahlt rechnungen op</translation>
    </message>
    <message>
        <source>revenue turnover by customer salesperson product</source>
        <translation>umsatz erlöse nach kunde verkäufer artikel</translation>
    </message>
    <message>
        <source>statement account movements balance</source>
        <translation>kontoauszug konto bewegungen saldo</translation>
    </message>
    <message>
        <source>vat gst return tax payable cash basis</source>
        <translation>umsatzsteuer ust voranmeldung steuer istversteuerung</translation>
    </message>
    <message>
        <source>who changed what history log</source>
        <translation>wer hat was geändert protokoll verlauf</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Catalogue of reports</source>
        <translation>Berichtskatalog</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>CatalogueSearch</name>
    <message>
        <source>Find a report</source>
        <translation>Bericht suchen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Take from the top</source>
        <translation>Nicht mehr anheften</translation>
    </message>
</context>
<context>
    <name>CauseBars</name>
    <message>
        <source>Root causes, 12 months</source>
        <translation>Ursachen, 12 Monate</translation>
    </message>
    <message>
        <source>{cause}
Enter leaves these cases in the list</source>
        <translation>{cause}
Enter lässt diese Fälle in der Liste</translation>
    </message>
    <message>
        <source>{n} case, {amount}</source>
        <translation>{n} Fall, {amount}</translation>
    </message>
    <message>
        <source>{n} cases, {amount}</source>
        <translation>{n} Fälle, {amount}</translation>
    </message>
</context>
<context>
    <name>CertificateForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Certificate {number} added</source>
        <translation>Bescheinigung {number} angelegt</translation>
    </message>
    <message>
        <source>Choose the scan…</source>
        <translation>Scan wählen …</translation>
    </message>
    <message>
        <source>From which day does it count?</source>
        <translation>Ab welchem Tag gilt sie?</translation>
    </message>
    <message>
        <source>Give the number of the certificate.</source>
        <translation>Geben Sie die Nummer der Bescheinigung an.</translation>
    </message>
    <message>
        <source>New exemption certificate</source>
        <translation>Neue Befreiungsbescheinigung</translation>
    </message>
    <message>
        <source>New exemption certificate, begun earlier and not saved</source>
        <translation>Neue Befreiungsbescheinigung, früher begonnen und nicht gespeichert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>State or country</source>
        <translation>Bundesstaat oder Land</translation>
    </message>
    <message>
        <source>The scan of the certificate</source>
        <translation>Der Scan der Bescheinigung</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>resale</source>
        <translation>Wiederverkauf</translation>
    </message>
    <message>
        <source>until withdrawn</source>
        <translation>bis auf Widerruf</translation>
    </message>
    <message>
        <source>without a file</source>
        <translation>ohne Datei</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ends in {n} d</source>
        <translation>Endet in {n} T.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>no file is kept of it</source>
        <translation>keine Datei dazu abgelegt</translation>
    </message>
    <message>
        <source>with its scan</source>
        <translation>mit Scan</translation>
    </message>
    <message>
        <source>withdrawn only</source>
        <translation>nur auf Widerruf</translation>
    </message>
</context>
<context>
    <name>CertificatesBox</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Certificate {number} withdrawn</source>
        <translation>Bescheinigung {number} zurückgezogen</translation>
    </message>
    <message>
        <source>Exemption certificates</source>
        <translation>Befreiungsbescheinigungen</translation>
    </message>
    <message>
        <source>The scan of {number}</source>
        <translation>Scan von {number}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>none, though exempt from tax</source>
        <translation>keine, obwohl steuerbefreit</translation>
    </message>
    <message>
        <source>{name} attached</source>
        <translation>{name} angehängt</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Enter shows the items</source>
        <translation>Enter zeigt die Posten</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Choose the column for each in the list at the left.</source>
        <translation>Wählen Sie in der Liste links die Spalte für jedes Feld.</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Noch nötig: {names}.</translation>
    </message>
</context>
<context>
    <name>CloseMonthDialog</name>
    <message>
        <source>Close {month}</source>
        <translation>{month} abschließen</translation>
    </message>
    <message>
        <source>Type {word} to go on</source>
        <translation>Zum Fortfahren {word} eingeben</translation>
    </message>
    <message>
        <source>{month} is closed</source>
        <translation>{month} ist abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Clear</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Held cheques</source>
        <translation>Vordatierte Schecks</translation>
    </message>
    <message>
        <source>Items, aging and the account agree</source>
        <translation>Posten, Fälligkeiten und Konto stimmen überein</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts steht aus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Post or move</source>
        <translation>Buchen oder verschieben</translation>
    </message>
    <message>
        <source>Soft-closed</source>
        <translation>Vorläufig abgeschlossen</translation>
    </message>
    <message>
        <source>Sub-ledger and ledger differ</source>
        <translation>Nebenbuch und Hauptbuch weichen ab</translation>
    </message>
    <message>
        <source>Sub-ledger equals ledger</source>
        <translation>Nebenbuch gleich Hauptbuch</translation>
    </message>
    <message>
        <source>Unapplied cash</source>
        <translation>Nicht zugeordnetes Geld</translation>
    </message>
    <message>
        <source>Undeposited receipts</source>
        <translation>Nicht eingereichte Zahlungen</translation>
    </message>
    <message>
        <source>Unidentified payments</source>
        <translation>Unbekannte Zahler</translation>
    </message>
    <message>
        <source>Unposted drafts</source>
        <translation>Ungebuchte Entwürfe</translation>
    </message>
    <message>
        <source>dated in this month or before: post them, or date them later</source>
        <translation>in diesem Monat oder früher datiert: buchen Sie sie, oder datieren Sie sie später</translation>
    </message>
    <message>
        <source>find out whose it is, or pay it back</source>
        <translation>finden Sie heraus, wessen Geld es ist, oder zahlen Sie es zurück</translation>
    </message>
    <message>
        <source>find the reason before you close</source>
        <translation>finden Sie den Grund, bevor Sie abschließen</translation>
    </message>
    <message>
        <source>money that the bank does not have yet</source>
        <translation>Geld, das die Bank noch nicht hat</translation>
    </message>
    <message>
        <source>their day has come: deposit them</source>
        <translation>ihr Tag ist gekommen: reichen Sie sie ein</translation>
    </message>
    <message>
        <source>they count in the balance, and age nothing</source>
        <translation>sie zählen im Saldo, aber in keiner Altersstufe</translation>
    </message>
    <message>
        <source>{n} credit not applied</source>
        <translation>{n} Guthaben nicht zugeordnet</translation>
    </message>
    <message>
        <source>{n} credits not applied</source>
        <translation>{n} Guthaben nicht zugeordnet</translation>
    </message>
    <message>
        <source>{n} draft not posted</source>
        <translation>{n} Entwurf nicht gebucht</translation>
    </message>
    <message>
        <source>{n} drafts not posted</source>
        <translation>{n} Entwürfe nicht gebucht</translation>
    </message>
    <message>
        <source>{n} held cheque is due</source>
        <translation>{n} vordatierter Scheck fällig</translation>
    </message>
    <message>
        <source>{n} held cheques are due</source>
        <translation>{n} vordatierte Schecks fällig</translation>
    </message>
    <message>
        <source>{n} payment of nobody known</source>
        <translation>{n} Zahlung von Unbekannt</translation>
    </message>
    <message>
        <source>{n} payments of nobody known</source>
        <translation>{n} Zahlungen von Unbekannt</translation>
    </message>
    <message>
        <source>{n} receipt not deposited</source>
        <translation>{n} Zahlung nicht eingereicht</translation>
    </message>
    <message>
        <source>{n} receipts not deposited</source>
        <translation>{n} Zahlungen nicht eingereicht</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Close {month}…</source>
        <translation>{month} abschließen …</translation>
    </message>
    <message>
        <source>Nothing can be dated in the month any more, or before it. Money that arrives later still settles its invoices; it is dated when it arrives. Reopening asks for a reason and stays in the audit trail.</source>
        <translation>Nichts kann mehr ein Datum in diesem Monat oder davor bekommen. Geld, das später kommt, begleicht seine Rechnungen trotzdem; es trägt den Tag, an dem es kommt. Wieder öffnen fragt nach einem Grund und bleibt im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Nothing can be dated in this month or before it. Money that arrives later still settles its invoices: it is dated when it arrives.</source>
        <translation>Nichts kann ein Datum in diesem Monat oder davor bekommen. Geld, das später kommt, begleicht seine Rechnungen trotzdem: Es trägt den Tag, an dem es kommt.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Soft-close now</source>
        <translation>Vorläufig abschließen</translation>
    </message>
    <message>
        <source>What closing does</source>
        <translation>Was der Abschluss bewirkt</translation>
    </message>
    <message>
        <source>Whoever dates something in this month is asked for a reason. Closing refuses it.</source>
        <translation>Wer etwas in diesen Monat datiert, wird nach einem Grund gefragt. Der Abschluss lässt es nicht mehr zu.</translation>
    </message>
    <message>
        <source>asks for a reason before anything is dated in it</source>
        <translation>fragt nach einem Grund, bevor etwas in ihn datiert wird</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>&amp;Close the month…</source>
        <translation>Monat ab&amp;schließen …</translation>
    </message>
    <message>
        <source>&amp;Reopen the month…</source>
        <translation>Monat &amp;wieder öffnen …</translation>
    </message>
    <message>
        <source>&amp;Soft-close the month</source>
        <translation>Monat &amp;vorläufig abschließen</translation>
    </message>
    <message>
        <source>Days needed</source>
        <translation>Tage gebraucht</translation>
    </message>
    <message>
        <source>Enter goes to what is open in the month</source>
        <translation>Enter führt zu dem, was im Monat offen ist</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month-end</source>
        <translation>Monatsabschluss</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Over for {n} days</source>
        <translation>Seit {n} Tagen vorbei</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Runs until {day}</source>
        <translation>Läuft bis {day}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since {day}, by {user}</source>
        <translation>Seit {day}, von {user}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This month has not begun</source>
        <translation>Dieser Monat hat nicht begonnen</translation>
    </message>
    <message>
        <source>{day} by {user}</source>
        <translation>{day} von {user}</translation>
    </message>
    <message>
        <source>{month} is soft-closed</source>
        <translation>{month} ist vorläufig abgeschlossen</translation>
    </message>
    <message>
        <source>{month}, closed</source>
        <translation>{month}, abgeschlossen</translation>
    </message>
    <message>
        <source>{month}, open until you close it</source>
        <translation>{month}, offen bis zum Abschluss</translation>
    </message>
    <message>
        <source>{month}, soft-closed</source>
        <translation>{month}, vorläufig abgeschlossen</translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation>{n} Monat</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} Monate</translation>
    </message>
    <message>
        <source>{n} times: {reason}</source>
        <translation>{n}-mal: {reason}</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Enter goes to the call, a letter does what its button says</source>
        <translation>Enter führt zum Gespräch, ein Buchstabe tut, was auf seiner Schaltfläche steht</translation>
    </message>
    <message>
        <source>J and K move through the list, F9 calls, one letter logs the outcome</source>
        <translation>J und K gehen durch die Liste, F9 ruft an, ein Buchstabe hält das Ergebnis fest</translation>
    </message>
</context>
<context>
    <name>CompanyBox</name>
    <message>
        <source>Another logo</source>
        <translation>Anderes Logo</translation>
    </message>
    <message>
        <source>Currency, fixed</source>
        <translation>Währung, fest</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo any more</source>
        <translation>Kein Logo mehr</translation>
    </message>
</context>
<context>
    <name>CompanyStep</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Name of the company</source>
        <translation>&amp;Name des Unternehmens</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>&amp;Tax ID</source>
        <translation>USt-&amp;IdNr.</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>O&amp;rt</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>C&amp;urrency of the books</source>
        <translation>&amp;Währung der Bücher</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <translation>Sie kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>State or &amp;region</source>
        <translation>&amp;Bundesland oder Region</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>What stands on your papers. All but the currency can be changed in the settings.</source>
        <translation>Was auf Ihren Belegen steht. Alles außer der Währung lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
</context>
<context>
    <name>ComputerBox</name>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen der Listen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>These are yours alone: they are kept on this computer, outside of the company file. Another language is there from the next start on.</source>
        <translation>Diese Wahl gilt nur für Sie: Sie steht auf diesem Computer, nicht in der Firmendatei. Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Every contact has a name.</source>
        <translation>Jeder Kontakt hat einen Namen.</translation>
    </message>
    <message>
        <source>Gets by e-mail</source>
        <translation>Erhält per E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The customer’s</source>
        <translation>Die des Kunden</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>{name} is a contact now</source>
        <translation>{name} ist jetzt ein Kontakt</translation>
    </message>
    <message>
        <source>{title}, begun earlier and not saved</source>
        <translation>{title}, früher begonnen und nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Mahnungen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Name who gets invoices, reminders and statements.</source>
        <translation>Tragen Sie ein, wer Rechnungen, Mahnungen und Kontoauszüge erhält.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Credit qty</source>
        <translation>Gutgeschr. Menge</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>or amount</source>
        <translation>oder Betrag</translation>
    </message>
</context>
<context>
    <name>CreditPane</name>
    <message>
        <source>Apply it to the invoice</source>
        <translation>Der Rechnung zuordnen</translation>
    </message>
    <message>
        <source>Credit note for {number}</source>
        <translation>Gutschrift zu {number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Positionen der Rechnung</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Live-Vorschau</translation>
    </message>
    <message>
        <source>Net {net}, tax {tax}</source>
        <translation>Netto {net}, Steuer {tax}</translation>
    </message>
    <message>
        <source>Nothing is credited: enter a quantity or an amount.</source>
        <translation>Nichts gutgeschrieben: Menge oder Betrag eingeben.</translation>
    </message>
    <message>
        <source>Percent of all</source>
        <translation>Prozent von allem</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Reason, printed on it</source>
        <translation>Grund, steht auf dem Beleg</translation>
    </message>
    <message>
        <source>{credit} posted for {number}</source>
        <translation>{credit} zu {number} gebucht</translation>
    </message>
    <message>
        <source>{name} · invoiced {total}, open {open}</source>
        <translation>{name} · berechnet {total}, offen {open}</translation>
    </message>
    <message>
        <source>{number} is credited</source>
        <translation>{number} wird gutgeschrieben</translation>
    </message>
    <message>
        <source>{rest} stays theirs as a credit</source>
        <translation>{rest} bleiben dem Kunden als Guthaben</translation>
    </message>
</context>
<context>
    <name>CreditUsed</name>
    <message>
        <source>Enter shows the limit and the terms</source>
        <translation>Enter zeigt Limit und Zahlungsziel</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} von {limit}</translation>
    </message>
</context>
<context>
    <name>CurrencyField</name>
    <message>
        <source>Only items in one currency, with amounts in it; empty: all</source>
        <translation>Nur Posten in einer Währung, mit Beträgen in dieser; leer: alle</translation>
    </message>
    <message>
        <source>all, in {base}</source>
        <translation>alle, in {base}</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Bankgebühr</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Belastungsanzeige</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig {day}</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>Kursdifferenz</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Finance charge</source>
        <translation>Verzugszinsen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kontoblatt</translation>
    </message>
    <message>
        <source>Netting</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Opening credit</source>
        <translation>Anfangsguthaben</translation>
    </message>
    <message>
        <source>Opening item</source>
        <translation>Anfangsposten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue {late}</source>
        <translation>{late} überfällig</translation>
    </message>
    <message>
        <source>Overpayment</source>
        <translation>Überzahlung</translation>
    </message>
    <message>
        <source>Pages of the customer</source>
        <translation>Seiten des Kunden</translation>
    </message>
    <message>
        <source>Paid within the family</source>
        <translation>In der Gruppe gezahlt</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Teilbezahlt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Nacheingang</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>{number} has no paper of its own</source>
        <translation>{number} hat keinen eigenen Beleg</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Balance {sum}</source>
        <translation>Saldo {sum}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>One customer, by name or code; empty: all</source>
        <translation>Ein Kunde, nach Name oder Nummer; leer: alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>limit {sum}</source>
        <translation>Limit {sum}</translation>
    </message>
    <message>
        <source>overdue {sum}</source>
        <translation>überfällig {sum}</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>As the items say</source>
        <translation>Wie bei den Artikeln</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Nachfrist, Tage</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Exempt from tax</source>
        <translation>Steuerbefreit</translation>
    </message>
    <message>
        <source>Inactive: not in lists any more</source>
        <translation>Inaktiv: nicht mehr in Listen</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Sprache der Belege</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Payments go to the oldest first</source>
        <translation>Zahlungen gehen auf den ältesten Posten</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>The company’s</source>
        <translation>Wie die Firma</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>A limit is not below zero.</source>
        <translation>Ein Limit ist nicht kleiner als null.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>And {n} more have nearly this name.</source>
        <translation>Und {n} weitere heißen fast so.</translation>
    </message>
    <message>
        <source>Another customer has this code.</source>
        <translation>Diese Nummer hat schon ein anderer Kunde.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Every customer has a code.</source>
        <translation>Jeder Kunde hat eine Nummer.</translation>
    </message>
    <message>
        <source>Every customer has a name.</source>
        <translation>Jeder Kunde hat einen Namen.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Is it the same as {code} {name}?</source>
        <translation>Ist das derselbe wie {code} {name}?</translation>
    </message>
    <message>
        <source>It is not saved.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No customer has this code.</source>
        <translation>Kein Kunde hat diese Nummer.</translation>
    </message>
    <message>
        <source>Nobody pays for themselves here: leave it empty.</source>
        <translation>Hier zahlt jeder selbst: leer lassen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as another</source>
        <translation>Als anderen speichern</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Terms and habits</source>
        <translation>Konditionen und Gewohnheiten</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why it changes, for the audit trail</source>
        <translation>Warum die Änderung, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>You began this earlier.</source>
        <translation>Das haben Sie früher begonnen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>{name} is a customer now</source>
        <translation>{name} ist jetzt Kunde</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Saved filters…</source>
        <translation>&amp;Gespeicherte Filter …</translation>
    </message>
    <message>
        <source>1 customer, balance {sum} {currency}</source>
        <translation>1 Kunde, Saldo {sum} {currency}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kundennr.</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>Kreditlimit genutzt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Name, code, phone, city…</source>
        <translation>Name, Nummer, Telefon, Ort …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Promise of {day} is broken</source>
        <translation>Zusage vom {day} nicht eingehalten</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Zugesagt für {day}</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>They come with an import, or one by one.</source>
        <translation>Sie kommen mit einem Import oder einzeln.</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{n} customer</source>
        <translation>{n} Kunde</translation>
    </message>
    <message>
        <source>{n} customers</source>
        <translation>{n} Kunden</translation>
    </message>
    <message>
        <source>{n} customers, balance {sum} {currency}</source>
        <translation>{n} Kunden, Saldo {sum} {currency}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} gewählt</translation>
    </message>
    <message>
        <source>{n} selected, balance {sum} {currency}</source>
        <translation>{n} gewählt, Saldo {sum} {currency}</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>&amp;Change this customer…</source>
        <translation>Diesen Kunden änd&amp;ern …</translation>
    </message>
    <message>
        <source>&amp;Fold the list</source>
        <translation>Liste ein&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Join a duplicate into this customer…</source>
        <translation>&amp;Dublette in diesen Kunden überführen …</translation>
    </message>
    <message>
        <source>&amp;Log a call</source>
        <translation>Anruf fest&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Print what is in view…</source>
        <translation>Ansicht druc&amp;ken …</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>E-Mail &amp;schreiben</translation>
    </message>
    <message>
        <source>Add an exe&amp;mption certificate…</source>
        <translation>Befreiungsbescheini&amp;gung hinzufügen …</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>An&amp;rufen</translation>
    </message>
    <message>
        <source>Customer &amp;before</source>
        <translation>&amp;Voriger Kunde</translation>
    </message>
    <message>
        <source>Ne&amp;xt customer</source>
        <translation>Nä&amp;chster Kunde</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Alt+Down opens the calendar</source>
        <translation>Alt+Pfeil ab öffnet den Kalender</translation>
    </message>
</context>
<context>
    <name>DatePair</name>
    <message>
        <source>Both dates are needed.</source>
        <translation>Beide Daten werden gebraucht.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <translation>{first} liegt nach {last}.</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Charge back to the customer</source>
        <translation>Dem Kunden zurückbelasten</translation>
    </message>
    <message>
        <source>Credit it</source>
        <translation>Gutschreiben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Dr {charged} · Cr {control}</source>
        <translation>S {charged} · H {control}</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Ist bezahlt</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>Warum so entschieden wird</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>each says what it posts; Ctrl+Z takes it back</source>
        <translation>jede sagt, was sie bucht; Strg+Z nimmt sie zurück</translation>
    </message>
    <message>
        <source>nothing is disputed any more</source>
        <translation>nichts ist mehr in Klärung</translation>
    </message>
    <message>
        <source>opens {numbers}: a credit note for its lines</source>
        <translation>öffnet {numbers}: eine Gutschrift zu den Positionen</translation>
    </message>
    <message>
        <source>owed as before, and reminded of</source>
        <translation>wie zuvor geschuldet und angemahnt</translation>
    </message>
    <message>
        <source>posts nothing</source>
        <translation>bucht nichts</translation>
    </message>
    <message>
        <source>{amount} is given up</source>
        <translation>{amount} werden aufgegeben</translation>
    </message>
</context>
<context>
    <name>DepositDesk</name>
    <message>
        <source>Cheques and cash that are received stand here until they go to the bank.</source>
        <translation>Eingegangene Schecks und Bargeld stehen hier, bis sie zur Bank gehen.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Noch nicht eingereicht</translation>
    </message>
    <message>
        <source>In this deposit, 1 receipt</source>
        <translation>In dieser Einreichung: 1 Zahlung</translation>
    </message>
    <message>
        <source>In this deposit, {n} receipts</source>
        <translation>In dieser Einreichung: {n} Zahlungen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Nothing to deposit</source>
        <translation>Nichts einzureichen</translation>
    </message>
    <message>
        <source>This deposit</source>
        <translation>Diese Einreichung</translation>
    </message>
    <message>
        <source>{code} {name} now</source>
        <translation>{code} {name} jetzt</translation>
    </message>
</context>
<context>
    <name>DepositForm</name>
    <message>
        <source>Cash back must lie between zero and {sum}.</source>
        <translation>Das zurückbehaltene Bargeld muss zwischen null und {sum} liegen.</translation>
    </message>
    <message>
        <source>Count on the tape</source>
        <translation>Anzahl laut Streifen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deposit to</source>
        <translation>Einreichen auf</translation>
    </message>
    <message>
        <source>Nothing is in this deposit.</source>
        <translation>In dieser Einreichung ist nichts.</translation>
    </message>
    <message>
        <source>Sum on the tape</source>
        <translation>Summe laut Streifen</translation>
    </message>
    <message>
        <source>Tape and list agree, {sum}</source>
        <translation>Streifen und Liste stimmen überein, {sum}</translation>
    </message>
    <message>
        <source>Type the count on the tape: the list has 1 item.</source>
        <translation>Geben Sie die Anzahl auf dem Streifen ein: Die Liste hat 1 Posten.</translation>
    </message>
    <message>
        <source>Type the count on the tape: the list has {n} items.</source>
        <translation>Geben Sie die Anzahl auf dem Streifen ein: Die Liste hat {n} Posten.</translation>
    </message>
    <message>
        <source>Type the sum on the tape: the list has {sum}.</source>
        <translation>Geben Sie die Summe auf dem Streifen ein: Die Liste hat {sum}.</translation>
    </message>
    <message>
        <source>Type what the tape says: the list has 1 item, {sum}.</source>
        <translation>Geben Sie ein, was auf dem Streifen steht: Die Liste hat 1 Posten, {sum}.</translation>
    </message>
    <message>
        <source>Type what the tape says: the list has {n} items, {sum}.</source>
        <translation>Summe vom Additionsstreifen eingeben: die Liste hat {n} Posten, {sum}.</translation>
    </message>
    <message>
        <source>the tape has {n} fewer</source>
        <translation>der Streifen hat {n} weniger</translation>
    </message>
    <message>
        <source>the tape has {n} more</source>
        <translation>der Streifen hat {n} mehr</translation>
    </message>
    <message>
        <source>{amount} less on the tape</source>
        <translation>{amount} weniger auf dem Streifen</translation>
    </message>
    <message>
        <source>{amount} more on the tape</source>
        <translation>{amount} mehr auf dem Streifen</translation>
    </message>
    <message>
        <source>{amount} of cash too much</source>
        <translation>{amount} Bargeld zu viel</translation>
    </message>
    <message>
        <source>{amount} of the cash is missing</source>
        <translation>{amount} Bargeld fehlen</translation>
    </message>
</context>
<context>
    <name>DepositList</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>One returned</source>
        <translation>Ein Rücklauf</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>{amount} cash back</source>
        <translation>{amount} bar zurückbehalten</translation>
    </message>
    <message>
        <source>{n} cash</source>
        <translation>{n} Bargeld</translation>
    </message>
    <message>
        <source>{n} cheque</source>
        <translation>{n} Scheck</translation>
    </message>
    <message>
        <source>{n} cheques</source>
        <translation>{n} Schecks</translation>
    </message>
    <message>
        <source>{n} receipts</source>
        <translation>{n} Zahlungen</translation>
    </message>
    <message>
        <source>{n} returned</source>
        <translation>{n} Rückläufe</translation>
    </message>
</context>
<context>
    <name>DepositsPage</name>
    <message>
        <source>&amp;New batch</source>
        <translation>&amp;Neue Einreichung</translation>
    </message>
    <message>
        <source>&amp;Post the deposit</source>
        <translation>Einreichung &amp;buchen</translation>
    </message>
    <message>
        <source>&amp;Take the deposit back</source>
        <translation>Einreichung zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Cheque of {name} given back</source>
        <translation>Scheck von {name} zurückgegeben</translation>
    </message>
    <message>
        <source>Deposit posted</source>
        <translation>Einreichung gebucht</translation>
    </message>
    <message>
        <source>Deposit {sum} {currency}</source>
        <translation>Einreichung {sum} {currency}</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>Deposits made</source>
        <translation>Gebuchte Einreichungen</translation>
    </message>
    <message>
        <source>Give the &amp;held cheque back</source>
        <translation>&amp;Vordatierten Scheck zurückgeben</translation>
    </message>
    <message>
        <source>No deposits yet</source>
        <translation>Noch keine Einreichungen</translation>
    </message>
    <message>
        <source>Post deposit</source>
        <translation>Einreichung buchen</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Print the s&amp;lip</source>
        <translation>Einreichungsbeleg d&amp;rucken</translation>
    </message>
    <message>
        <source>Put &amp;everything in</source>
        <translation>&amp;Alles hinein</translation>
    </message>
    <message>
        <source>Save the slip as P&amp;DF</source>
        <translation>Einreichungsbeleg als P&amp;DF speichern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>They come here with the first slip.</source>
        <translation>Sie erscheinen hier mit dem ersten Einreichungsbeleg.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>hinein oder heraus</translation>
    </message>
    <message>
        <source>new batch</source>
        <translation>neue Einreichung</translation>
    </message>
    <message>
        <source>open receipt</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>type the tape sum</source>
        <translation>Streifensumme eingeben</translation>
    </message>
    <message>
        <source>{number} posted: {sum} to the bank</source>
        <translation>{number} gebucht: {sum} zur Bank</translation>
    </message>
    <message>
        <source>{number} taken back</source>
        <translation>{number} zurückgenommen</translation>
    </message>
    <message>
        <source>{n} of {of} receipts</source>
        <translation>{n} von {of} Zahlungen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A line of an invoice takes it by a few letters.</source>
        <translation>Eine Rechnungszeile nimmt ihn nach ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>After this nothing can be dated in it or in any month before.</source>
        <translation>Danach kann nichts mehr in ihm oder einem früheren Monat datiert werden.</translation>
    </message>
    <message>
        <source>Close {month}?</source>
        <translation>{month} abschließen?</translation>
    </message>
    <message>
        <source>It and all later months take postings again; figures already handed on may change. The reason stays in the audit trail.</source>
        <translation>Der Monat und alle späteren nehmen wieder Buchungen an; schon weitergegebene Zahlen können sich ändern. Der Grund bleibt im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Item {code}</source>
        <translation>Artikel {code}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Posted documents keep what they say; the next ones take what stands here.</source>
        <translation>Gebuchte Belege behalten, was sie sagen; die nächsten nehmen, was hier steht.</translation>
    </message>
    <message>
        <source>Reopen {month}?</source>
        <translation>{month} wieder öffnen?</translation>
    </message>
    <message>
        <source>Reopening is possible, and asks for a reason.</source>
        <translation>Wieder öffnen ist möglich und fragt nach einem Grund.</translation>
    </message>
    <message>
        <source>Still waiting: {points}.</source>
        <translation>Noch offen: {points}.</translation>
    </message>
    <message>
        <source>This month has not begun: nothing of it could be posted.</source>
        <translation>Dieser Monat hat nicht begonnen: nichts davon könnte gebucht werden.</translation>
    </message>
    <message>
        <source>This month has not ended: {n} days of it, today included, could not be posted.</source>
        <translation>Dieser Monat ist nicht zu Ende: {n} seiner Tage, auch der heutige, könnten nicht gebucht werden.</translation>
    </message>
    <message>
        <source>{file} is open for reading: nothing can be entered in it.</source>
        <translation>{file} ist zum Lesen geöffnet: In ihr kann nichts erfasst werden.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>For a receipt that should never have been entered: what it paid is open again, its entry is reversed, and the number stays used. This is not taken back by Undo; enter it again if it was right.</source>
        <translation>Für eine Zahlung, die nie hätte erfasst werden dürfen: Was sie bezahlt hat, ist wieder offen, ihre Buchung wird storniert, und die Nummer bleibt vergeben. Rückgängig nimmt das nicht zurück; war sie doch richtig, erfassen Sie sie neu.</translation>
    </message>
    <message>
        <source>Pay back {whose}</source>
        <translation>{whose} zurückzahlen</translation>
    </message>
    <message>
        <source>Void {number}</source>
        <translation>{number} stornieren</translation>
    </message>
    <message>
        <source>Void {number}?</source>
        <translation>{number} stornieren?</translation>
    </message>
    <message>
        <source>What it paid is open again with its old due dates, and the money leaves the bank.</source>
        <translation>Was sie bezahlt hat, ist mit den alten Fälligkeiten wieder offen, und das Geld verlässt die Bank.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{amount} of {number} are there. What is paid back leaves the bank; Undo takes it back.</source>
        <translation>{amount} von {number} sind da. Was zurückgezahlt wird, verlässt die Bank; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>{number} came back</source>
        <translation>{number} kam zurück</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Applied to 1 invoice</source>
        <translation>1 Rechnung zugeordnet</translation>
    </message>
    <message>
        <source>Applied to {n} invoices</source>
        <translation>{n} Rechnungen zugeordnet</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Cr</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Credit left over</source>
        <translation>Übriges Guthaben</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>Kreditlimit genutzt</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Genutzte Guthaben</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Discount taken</source>
        <translation>Skontoabzug</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>More than is open</source>
        <translation>Mehr als offen ist</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Akonto</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Settled in all</source>
        <translation>Ausgeglichen gesamt</translation>
    </message>
    <message>
        <source>Why this proposal</source>
        <translation>Warum dieser Vorschlag</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>{customer} after posting</source>
        <translation>{customer} nach der Buchung</translation>
    </message>
    <message>
        <source>{share} of {limit}</source>
        <translation>{share} von {limit}</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>Average open {n} days</source>
        <translation>Im Mittel {n} Tage offen</translation>
    </message>
    <message>
        <source>Back into the invoice</source>
        <translation>Zurück in die Rechnung</translation>
    </message>
    <message>
        <source>Case of {who}</source>
        <translation>Fall von {who}</translation>
    </message>
    <message>
        <source>Decide: {way}</source>
        <translation>Entscheiden: {way}</translation>
    </message>
    <message>
        <source>Disputes and deductions</source>
        <translation>Klärungsfälle und Abzüge</translation>
    </message>
    <message>
        <source>Do what is decided</source>
        <translation>Entscheidung ausführen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Nothing is disputed</source>
        <translation>Nichts ist in Klärung</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>They come with calls: “disputes 26-1930, quantity short”.</source>
        <translation>Sie kommen mit Anrufen: „bestreitet 26-1930, Fehlmenge“.</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>the oldest {n} deductions are shown</source>
        <translation>die ältesten {n} Abzüge sind gezeigt</translation>
    </message>
    <message>
        <source>{n} open, {amount}</source>
        <translation>{n} offen, {amount}</translation>
    </message>
    <message>
        <source>{who}: charged back</source>
        <translation>{who}: zurückbelastet</translation>
    </message>
    <message>
        <source>{who}: deduction back in its invoice</source>
        <translation>{who}: Abzug zurück in der Rechnung</translation>
    </message>
    <message>
        <source>{who}: dispute ended, paid</source>
        <translation>{who}: Klärungsfall beendet, bezahlt</translation>
    </message>
    <message>
        <source>{who}: dispute runs again</source>
        <translation>{who}: Klärungsfall läuft wieder</translation>
    </message>
    <message>
        <source>{who}: not charged back after all</source>
        <translation>{who}: doch nicht zurückbelastet</translation>
    </message>
    <message>
        <source>{who}: written off</source>
        <translation>{who}: ausgebucht</translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message>
        <source>Applied</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Applied to it</source>
        <translation>Damit ausgeglichen</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Cr</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Customer PO</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In the books from</source>
        <translation>In den Büchern ab</translation>
    </message>
    <message>
        <source>It is void.</source>
        <translation>Storniert.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Supplied on</source>
        <translation>Lieferdatum</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Genutzt am</translation>
    </message>
    <message>
        <source>What it posted</source>
        <translation>Buchungssatz</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Go to the customer</source>
        <translation>Zum Kunden</translation>
    </message>
    <message>
        <source>Go to {customer}</source>
        <translation>Zu {customer}</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als versandt vermerken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Versandt {day}</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
</context>
<context>
    <name>DocumentWindow</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen …</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Drop certificates, contracts and remittances here. They are kept inside the company file.</source>
        <translation>Legen Sie Bescheinigungen, Verträge und Zahlungsavise hier ab. Sie werden in der Firmendatei aufbewahrt.</translation>
    </message>
    <message>
        <source>Kind of the next file</source>
        <translation>Art der nächsten Datei</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>{name} attached</source>
        <translation>{name} angehängt</translation>
    </message>
    <message>
        <source>{name} taken off</source>
        <translation>{name} entfernt</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Imported: {created} new</source>
        <translation>Importiert: {created} neu</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
    <message>
        <source>It is written as a whole at the end. Cancel leaves the books as they are.</source>
        <translation>Am Ende wird alles in einem Zug geschrieben. Abbrechen lässt die Bücher, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>Nichts Neues in dieser Datei</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Save left-out rows</source>
        <translation>Ausgelassene speichern</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Undo takes the whole import back as long as nothing was built on it; numbers it used stay used.</source>
        <translation>Rückgängig nimmt den ganzen Import zurück, solange nichts darauf aufbaut; vergebene Nummern bleiben vergeben.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>{n} customers created</source>
        <translation>{n} Kunden angelegt</translation>
    </message>
    <message>
        <source>{n} rows left out</source>
        <translation>{n} Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>{n} rows read</source>
        <translation>{n} Zeilen gelesen</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} aktualisiert</translation>
    </message>
    <message>
        <source>{n} were there already</source>
        <translation>{n} schon vorhanden</translation>
    </message>
</context>
<context>
    <name>DoneToday</name>
    <message>
        <source>Deposit {number}</source>
        <translation>Einreichung {number}</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Klärungsfall</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>{number} posted</source>
        <translation>{number} gebucht</translation>
    </message>
    <message>
        <source>{number} received</source>
        <translation>{number} eingegangen</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Posting</source>
        <translation>Buchen</translation>
    </message>
</context>
<context>
    <name>DrawerRows</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>Schecknr.</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Schecks</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Not yet money</source>
        <translation>Noch kein Geld</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>dated ahead, posts by itself</source>
        <translation>vordatiert, bucht sich selbst</translation>
    </message>
    <message>
        <source>in this deposit</source>
        <translation>in dieser Einreichung</translation>
    </message>
    <message>
        <source>not in this deposit</source>
        <translation>nicht in dieser Einreichung</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>Akonto</translation>
    </message>
    <message>
        <source>they come up when these are gone</source>
        <translation>sie kommen hoch, wenn diese erledigt sind</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{number}, part</source>
        <translation>{number}, Teil</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{n} of {of} in this deposit</source>
        <translation>{n} von {of} in dieser Einreichung</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Draft deleted</source>
        <translation>Entwurf gelöscht</translation>
    </message>
    <message>
        <source>Line {n} of {count}</source>
        <translation>Position {n} von {count}</translation>
    </message>
    <message>
        <source>{number} posted</source>
        <translation>{number} gebucht</translation>
    </message>
</context>
<context>
    <name>EditorCautions</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Go to the lines</source>
        <translation>Zu den Positionen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>{number} of {sum} is taken off here.</source>
        <translation>{number} über {sum} wird hier abgezogen.</translation>
    </message>
    <message>
        <source>{number} of {sum} was billed in advance.</source>
        <translation>{number} über {sum} wurde im Voraus berechnet.</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Amount: instead of a price</source>
        <translation>Betrag: anstelle eines Preises</translation>
    </message>
    <message>
        <source>Ctrl+D copy line</source>
        <translation>Strg+D Zeile kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Del remove</source>
        <translation>Strg+Entf entfernen</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Empty line: totals</source>
        <translation>Leere Zeile: Summen</translation>
    </message>
    <message>
        <source>Enter next cell</source>
        <translation>Enter nächste Zelle</translation>
    </message>
    <message>
        <source>Item: type code or name; Tab takes the first one found</source>
        <translation>Artikel: Nummer oder Name eingeben; Tab nimmt den ersten Treffer</translation>
    </message>
    <message>
        <source>Margin {sum}, {share} (never printed)</source>
        <translation>Marge {sum}, {share} (wird nie gedruckt)</translation>
    </message>
    <message>
        <source>Note on the paper</source>
        <translation>Notiz auf dem Beleg</translation>
    </message>
    <message>
        <source>Price of one, or = and a sum</source>
        <translation>Einzelpreis, oder = und eine Rechnung</translation>
    </message>
    <message>
        <source>Quantity: a number, or = and a sum</source>
        <translation>Menge: eine Zahl, oder = und eine Rechnung</translation>
    </message>
    <message>
        <source>Tax: empty takes the item’s or the customer’s</source>
        <translation>Steuer: leer nimmt die des Artikels oder des Kunden</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer PO</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>Zu Rechnung</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Supplied on</source>
        <translation>Lieferdatum</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Terms, due {day}</source>
        <translation>Ziel, fällig {day}</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <source>Other ways to post</source>
        <translation>Andere Arten zu buchen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Post and next</source>
        <translation>Buchen und weiter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>kept as a draft</source>
        <translation>als Entwurf aufbewahrt</translation>
    </message>
</context>
<context>
    <name>EditorLines</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Bought {n} times lately, last at {price} on {number}</source>
        <translation>Zuletzt {n}-mal gekauft, zuletzt zu {price} auf {number}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Disc %</source>
        <translation>Rab. %</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einh.</translation>
    </message>
</context>
<context>
    <name>EditorTotals</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net, {n} line</source>
        <translation>Netto, {n} Position</translation>
    </message>
    <message>
        <source>Net, {n} lines</source>
        <translation>Netto, {n} Positionen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total {currency}</source>
        <translation>Gesamt {currency}</translation>
    </message>
    <message>
        <source>less {number}</source>
        <translation>abzüglich {number}</translation>
    </message>
</context>
<context>
    <name>EditorWarnings</name>
    <message>
        <source>Open {number}</source>
        <translation>{number} öffnen</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Nur eine zeigen</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Amount received</source>
        <translation>Eingegangener Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deposit to</source>
        <translation>Einreichen auf</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Name, code or invoice number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Wie versandt</translation>
    </message>
    <message>
        <source>Came and waits to be applied</source>
        <translation>Kam und wartet auf Zuordnung</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>Kam rechtzeitig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Wozu es führte</translation>
    </message>
</context>
<context>
    <name>EntryPosting</name>
    <message>
        <source>Cheque held until its date</source>
        <translation>Scheck bis zu seinem Tag zurückgehalten</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>in {days} d</source>
        <translation>in {days} T.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T.</translation>
    </message>
    <message>
        <source>{n}M</source>
        <translation>{n} Mio.</translation>
    </message>
    <message>
        <source>{n}bn</source>
        <translation>{n} Mrd.</translation>
    </message>
    <message>
        <source>{n}k</source>
        <translation>{n} Tsd.</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>Backed up to {file}, checked</source>
        <translation>Gesichert in {file}, geprüft</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>The books are right</source>
        <translation>Die Bücher stimmen</translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>Bücher werden geprüft</translation>
    </message>
    <message>
        <source>{n} checks found something wrong</source>
        <translation>{n} Prüfungen fanden etwas Falsches</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>CSV, a text file from your old program, or an Excel workbook (.xlsx). You see everything before anything is written.</source>
        <translation>CSV, eine Textdatei aus Ihrem alten Programm, oder eine Excel-Mappe (.xlsx). Sie sehen alles, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>Or say first what it is</source>
        <translation>Oder sagen Sie erst, was es ist</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>Company files (*.arbook)</source>
        <translation>Firmendateien (*.arbook)</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne das verlassen</translation>
    </message>
    <message>
        <source>Moved, renamed or deleted. Nothing is written until it is back; what is typed stays.</source>
        <translation>Verschoben, umbenannt oder gelöscht. Es wird nichts geschrieben, bis sie wieder da ist; Getipptes bleibt.</translation>
    </message>
    <message>
        <source>Nothing was written to {file}. Make room and do it again; what is typed stays.</source>
        <translation>In {file} wurde nichts geschrieben. Schaffen Sie Platz und tun Sie es noch einmal; Getipptes bleibt.</translation>
    </message>
    <message>
        <source>Nothing was written. Make it writable and do it again; what is typed stays.</source>
        <translation>Es wurde nichts geschrieben. Heben Sie den Schutz auf und tun Sie es noch einmal; Getipptes bleibt.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Somebody else writes in {file} now.</source>
        <translation>In {file} schreibt jetzt jemand anders.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>What was typed since cannot be kept.</source>
        <translation>Was seitdem getippt wurde, kann nicht behalten werden.</translation>
    </message>
    <message>
        <source>{file} is back</source>
        <translation>{file} ist wieder da</translation>
    </message>
    <message>
        <source>{file} is not in its place any more.</source>
        <translation>{file} ist nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>{file} is write-protected.</source>
        <translation>{file} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{holder} has it: its lock file was deleted. Nothing is written here; copy what you typed.</source>
        <translation>{holder} hat sie: Ihre Sperrdatei wurde gelöscht. Hier wird nichts geschrieben; kopieren Sie, was Sie getippt haben.</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Reading it as before</source>
        <translation>Wird wie zuletzt gelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>Rows taken in again</source>
        <translation>Zeilen wieder aufgenommen</translation>
    </message>
    <message>
        <source>Trying {file}</source>
        <translation>{file} wird probiert</translation>
    </message>
    <message>
        <source>Unknown customers</source>
        <translation>Unbekannte Kunden</translation>
    </message>
    <message>
        <source>“{typed}” read as “{instead}”</source>
        <translation>„{typed}“ als „{instead}“ gelesen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Geschrieben in {file}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount: any</source>
        <translation>Betrag: jeder</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Jeder Betrag</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Vor heute</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date: any</source>
        <translation>Datum: jedes</translation>
    </message>
    <message>
        <source>Date: last month</source>
        <translation>Datum: letzter Monat</translation>
    </message>
    <message>
        <source>Date: last year</source>
        <translation>Datum: letztes Jahr</translation>
    </message>
    <message>
        <source>Date: this month</source>
        <translation>Datum: dieser Monat</translation>
    </message>
    <message>
        <source>Date: this quarter</source>
        <translation>Datum: dieses Quartal</translation>
    </message>
    <message>
        <source>Date: this year</source>
        <translation>Datum: dieses Jahr</translation>
    </message>
    <message>
        <source>Date: today</source>
        <translation>Datum: heute</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due: any</source>
        <translation>Fällig: jederzeit</translation>
    </message>
    <message>
        <source>Due: next month</source>
        <translation>Fällig: nächster Monat</translation>
    </message>
    <message>
        <source>Due: past</source>
        <translation>Fällig: vorbei</translation>
    </message>
    <message>
        <source>Due: this month</source>
        <translation>Fällig: dieser Monat</translation>
    </message>
    <message>
        <source>Due: this week</source>
        <translation>Fällig: diese Woche</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Art: alle</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht versandt</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Salesperson: all</source>
        <translation>Verkäufer: alle</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>Versandt oder nicht</translation>
    </message>
    <message>
        <source>Sent: all</source>
        <translation>Versandt: alle</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Until the end of the month</source>
        <translation>Bis zum Monatsende</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Binnen einer Woche</translation>
    </message>
    <message>
        <source>{sum} and more</source>
        <translation>{sum} und mehr</translation>
    </message>
</context>
<context>
    <name>FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>Alles suchen</translation>
    </message>
</context>
<context>
    <name>FirstStepsPane</name>
    <message>
        <source>Bring them over from your old program with what is open, or enter the first one by hand.</source>
        <translation>Holen Sie sie mit allem Offenen aus Ihrem alten Programm, oder geben Sie den ersten von Hand ein.</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Firmeneinstellungen</translation>
    </message>
    <message>
        <source>Customers and what they owe</source>
        <translation>Kunden und was sie schulden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Logo, address and how to pay: they stand on every invoice and statement.</source>
        <translation>Logo, Anschrift und Zahlungswege: Sie stehen auf jeder Rechnung und jedem Kontoauszug.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Post it, print it, and Today begins to tell what needs you.</source>
        <translation>Buchen, drucken – und „Heute“ zeigt Ihnen, was zu tun ist.</translation>
    </message>
    <message>
        <source>The first invoice</source>
        <translation>Die erste Rechnung</translation>
    </message>
    <message>
        <source>Your first half hour</source>
        <translation>Ihre erste halbe Stunde</translation>
    </message>
    <message>
        <source>Your paper</source>
        <translation>Ihr Beleg</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>&amp;Read it as</source>
        <translation>&amp;Lesen als</translation>
    </message>
    <message>
        <source>Create the customers</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Enter the rate of {currency}</source>
        <translation>Kurs von {currency} eingeben</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave {n} out</source>
        <translation>{n} auslassen</translation>
    </message>
    <message>
        <source>Read as {text}</source>
        <translation>Als {text} lesen</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Reason &amp;why it goes in</source>
        <translation>&amp;Grund für die Übernahme</translation>
    </message>
    <message>
        <source>in row {n}</source>
        <translation>in Zeile {n}</translation>
    </message>
    <message>
        <source>in {n} rows</source>
        <translation>in {n} Zeilen</translation>
    </message>
    <message>
        <source>what is chosen helps all of them</source>
        <translation>die Wahl gilt für alle davon</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>FreeAgain</name>
    <message>
        <source>It is write-protected.</source>
        <translation>Sie ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>The other one has closed it: you can write in it.</source>
        <translation>Der andere hat sie geschlossen: Sie können in ihr schreiben.</translation>
    </message>
    <message>
        <source>Wait until it is free</source>
        <translation>Warten, bis sie frei ist</translation>
    </message>
    <message>
        <source>{file} is free.</source>
        <translation>{file} ist frei.</translation>
    </message>
    <message>
        <source>{file} is open for reading.</source>
        <translation>{file} ist zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{holder} writes in it. You can look at everything and make reports.</source>
        <translation>{holder} schreibt in ihr. Sie können alles ansehen und Berichte erstellen.</translation>
    </message>
</context>
<context>
    <name>GivingUp</name>
    <message>
        <source>Claim the tax of {number} back</source>
        <translation>Steuer von {number} berichtigen</translation>
    </message>
    <message>
        <source>It is settled by an item of its own, and stays in the books. Undo makes it owed again.</source>
        <translation>Der Posten wird durch einen eigenen Posten ausgeglichen und bleibt in den Büchern. Rückgängig macht ihn wieder geschuldet.</translation>
    </message>
    <message>
        <source>Money came in on {number}</source>
        <translation>Eingang auf {number}</translation>
    </message>
    <message>
        <source>Of {sum} written off on {day}, {left} did not come in. The item stays closed; tax that was claimed back is paid again in proportion.</source>
        <translation>Von {sum}, ausgebucht am {day}, kamen {left} nicht herein. Der Posten bleibt geschlossen; berichtigte Steuer wird anteilig wieder fällig.</translation>
    </message>
    <message>
        <source>The tax in what was written off leaves tax payable, once the law allows it.</source>
        <translation>Die Steuer im Ausgebuchten verlässt die fällige Steuer, sobald das Gesetz es erlaubt.</translation>
    </message>
    <message>
        <source>Write off {what}</source>
        <translation>{what} ausbuchen</translation>
    </message>
    <message>
        <source>{number} taken back: it is owed again</source>
        <translation>{number} zurückgenommen: wieder geschuldet</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Posten</translation>
    </message>
    <message>
        <source>{sum} are open.</source>
        <translation>{sum} sind offen.</translation>
    </message>
</context>
<context>
    <name>GivingUpDialog</name>
    <message>
        <source>Cr</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words</source>
        <translation>Nichts in der Anleitung enthält diese Wörter</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>The guide was not brought along with this program.</source>
        <translation>Die Anleitung liegt diesem Programm nicht bei.</translation>
    </message>
</context>
<context>
    <name>HeadButtons</name>
    <message>
        <source>An e-mail to {address} is begun</source>
        <translation>Eine E-Mail an {address} ist begonnen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Calling {number}</source>
        <translation>{number} wird angerufen</translation>
    </message>
    <message>
        <source>Change this customer</source>
        <translation>Diesen Kunden ändern</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>HeadView</name>
    <message>
        <source>&amp;As they come</source>
        <translation>&amp;Wie sie kommen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>HeldFile</name>
    <message>
        <source>Don’t wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What you did is written as soon as it is free. Close the other program, or wait.</source>
        <translation>Was Sie getan haben, wird geschrieben, sobald sie frei ist. Schließen Sie das andere Programm, oder warten Sie.</translation>
    </message>
    <message>
        <source>{file} is held by another program.</source>
        <translation>{file} wird von einem anderen Programm festgehalten.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Back to the file</source>
        <translation>&amp;Zurück zur Datei</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Save left-out rows…</source>
        <translation>&amp;Ausgelassene Zeilen speichern …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation>Spalten und Prüfung</translation>
    </message>
    <message>
        <source>Dry run in {s} s, nothing written</source>
        <translation>Probelauf in {s} s, nichts geschrieben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>I&amp;mport the file</source>
        <translation>Datei i&amp;mportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {n} row</source>
        <translation>{n} Zeile importieren</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>{n} Zeilen importieren</translation>
    </message>
    <message>
        <source>Imported {n} records</source>
        <translation>{n} Datensätze importiert</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen …</translation>
    </message>
    <message>
        <source>Same file again? {how}</source>
        <translation>Dieselbe Datei noch einmal? {how}</translation>
    </message>
    <message>
        <source>Saved mapp&amp;ings…</source>
        <translation>Gespeicherte &amp;Zuordnungen …</translation>
    </message>
    <message>
        <source>{file}, {n} rows, {size}</source>
        <translation>{file}, {n} Zeilen, {size}</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} of {all} rows would be imported</source>
        <translation>{n} von {all} Zeilen würden importiert</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>&amp;Wait until it is free</source>
        <translation>&amp;Warten, bis sie frei ist</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>Sicherung vom {when}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open to &amp;read</source>
        <translation>Zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Opened by {holder}. Two cannot write in one file. You can look at everything and make reports. Had the other one crashed, the file would be free.</source>
        <translation>Geöffnet von {holder}. Zwei können nicht in einer Datei schreiben. Sie können alles ansehen und Berichte erstellen. Wäre das andere Programm abgestürzt, wäre die Datei frei.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>opens by itself and rings</source>
        <translation>öffnet sich von selbst und klingelt</translation>
    </message>
    <message>
        <source>what the other one writes is shown</source>
        <translation>was der andere schreibt, wird gezeigt</translation>
    </message>
    <message>
        <source>{file} is open in another window</source>
        <translation>{file} ist in einem anderen Fenster geöffnet</translation>
    </message>
</context>
<context>
    <name>InvoiceBatch</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Document {n} of {total}</source>
        <translation>Beleg {n} von {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Making PDFs</source>
        <translation>PDFs werden erstellt</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Post drafts</source>
        <translation>Entwürfe buchen</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save the PDFs into</source>
        <translation>PDFs speichern in</translation>
    </message>
    <message>
        <source>Save the PDFs…</source>
        <translation>PDFs speichern …</translation>
    </message>
    <message>
        <source>The others stand in their lines.</source>
        <translation>Die übrigen Gründe stehen in ihren Zeilen.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Voiding</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed, {left} not begun</source>
        <translation>{done} erledigt, {failed} fehlgeschlagen, {left} nicht begonnen</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation>{n} Belege</translation>
    </message>
    <message>
        <source>{n} documents posted</source>
        <translation>{n} Belege gebucht</translation>
    </message>
    <message>
        <source>{n} failed.</source>
        <translation>{n} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{n} pages printed</source>
        <translation>{n} Seiten gedruckt</translation>
    </message>
</context>
<context>
    <name>InvoiceCommands</name>
    <message>
        <source>&amp;Copy line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>Entwurf &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Kind of document…</source>
        <translation>Ar&amp;t des Belegs …</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>Als &amp;versandt vermerken</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>&amp;Stornieren …</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Warnungen</translation>
    </message>
    <message>
        <source>Claim the ta&amp;x of a write-off back…</source>
        <translation>Steuer einer Ausbuchung beri&amp;chtigen …</translation>
    </message>
    <message>
        <source>Go to the c&amp;ustomer</source>
        <translation>Zum Kun&amp;den</translation>
    </message>
    <message>
        <source>Mone&amp;y came in on a write-off…</source>
        <translation>Eingang auf eine Ausb&amp;uchung …</translation>
    </message>
    <message>
        <source>More &amp;fields</source>
        <translation>&amp;Mehr Felder</translation>
    </message>
    <message>
        <source>Next document of the list</source>
        <translation>Nächster Beleg der Liste</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Post and &amp;next</source>
        <translation>Buchen und w&amp;eiter</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>Previous document of the list</source>
        <translation>Voriger Beleg der Liste</translation>
    </message>
    <message>
        <source>Remo&amp;ve line</source>
        <translation>Zeile entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Take a write-off &amp;back</source>
        <translation>Ausbuchung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take deposits o&amp;ff, or leave them out</source>
        <translation>An&amp;zahlungen abziehen oder weglassen</translation>
    </message>
    <message>
        <source>Write &amp;off…</source>
        <translation>Aus&amp;buchen …</translation>
    </message>
    <message>
        <source>Write it a&amp;gain as a draft</source>
        <translation>Neu als Ent&amp;wurf schreiben</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>In bank</source>
        <translation>Auf der Bank</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Teilbezahlt</translation>
    </message>
    <message>
        <source>Part used</source>
        <translation>Teils genutzt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Ready to post</source>
        <translation>Buchungsreif</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verk.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation>Versandt am {day}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>InvoiceLists</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of it has left the house</source>
        <translation>Alles ist versandt</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents by state</source>
        <translation>Belege nach Stand</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als versandt vermerken</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
        <source>Nothing is disputed</source>
        <translation>Nichts ist in Klärung</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Nothing is paid yet</source>
        <translation>Noch nichts bezahlt</translation>
    </message>
    <message>
        <source>Nothing was voided</source>
        <translation>Nichts wurde storniert</translation>
    </message>
    <message>
        <source>Number, customer, PO or amount</source>
        <translation>Nummer, Kunde, Bestellung oder Betrag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Save PDFs</source>
        <translation>PDFs speichern</translation>
    </message>
    <message>
        <source>They come with the first one you write, or with an import.</source>
        <translation>Sie kommen mit der ersten, die Sie schreiben, oder mit einem Import.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>What you begin and leave is kept here, just as you typed it.</source>
        <translation>Was Sie anfangen und liegen lassen, wird hier aufbewahrt, genau wie getippt.</translation>
    </message>
    <message>
        <source>What you write or import stands here until it is paid.</source>
        <translation>Was Sie schreiben oder importieren, steht hier, bis es bezahlt ist.</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Ausbuchen …</translation>
    </message>
    <message>
        <source>these filters</source>
        <translation>diese Filter</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Cost, {currency}</source>
        <translation>Einstandspreis, {currency}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Income account</source>
        <translation>Erlöskonto</translation>
    </message>
    <message>
        <source>Item {code} saved</source>
        <translation>Artikel {code} gespeichert</translation>
    </message>
    <message>
        <source>Not sold any more: it is not proposed in invoices</source>
        <translation>Nicht mehr im Verkauf: wird in Rechnungen nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Price, {currency}</source>
        <translation>Preis, {currency}</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Produktgruppe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>The usual income account</source>
        <translation>Das übliche Erlöskonto</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>je Einheit</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Nicht im Verkauf</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Produktgruppe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>&amp;New item…</source>
        <translation>&amp;Neuer Artikel …</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Chan&amp;ge the item…</source>
        <translation>Artikel änd&amp;ern …</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Code, description, product line…</source>
        <translation>Nummer, Bezeichnung, Produktgruppe …</translation>
    </message>
    <message>
        <source>D&amp;uplicate the item…</source>
        <translation>Artikel &amp;duplizieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Nicht im Verkauf</translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <translation>Nicht mehr im Verkauf</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Was verkauft wird</translation>
    </message>
    <message>
        <source>What you sell, with its price and tax: a line of an invoice is then a few letters. A list from your old program can be imported.</source>
        <translation>Was Sie verkaufen, mit Preis und Steuer: eine Position sind dann wenige Buchstaben. Eine Liste aus Ihrem alten Programm kann importiert werden.</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Artikel</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>No items behind this figure</source>
        <translation>Keine Posten hinter dieser Zahl</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} Posten</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Posten</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Copied are: {what}.</source>
        <translation>Kopiert werden: {what}.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Überführen</translation>
    </message>
    <message>
        <source>Join a duplicate into {name}</source>
        <translation>Dublette in {name} überführen</translation>
    </message>
    <message>
        <source>Join {code} into {stays}</source>
        <translation>{code} in {stays} überführen</translation>
    </message>
    <message>
        <source>Nothing is open at {name} ({code}).</source>
        <translation>Bei {name} ({code}) ist nichts offen.</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Grund, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>The record that goes</source>
        <translation>Der Kunde, der entfällt</translation>
    </message>
    <message>
        <source>What is open at {name} ({code}), {n} items of {sum} in all, moves and keeps its dates.</source>
        <translation>Was bei {name} ({code}) offen ist, {n} Posten über zusammen {sum}, zieht um und behält seine Daten.</translation>
    </message>
    <message>
        <source>Which other record is the same customer? What is open there moves here.</source>
        <translation>Welcher andere Eintrag ist derselbe Kunde? Was dort offen ist, zieht hierher um.</translation>
    </message>
    <message>
        <source>Whom they pay for, {stays} pays for.</source>
        <translation>Für wen dort gezahlt wird, zahlt dann {stays}.</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>{code} becomes inactive and keeps its history. Undo takes it all back.</source>
        <translation>{code} wird inaktiv und behält seine Geschichte. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{code} is joined into {stays}, {n} items moved</source>
        <translation>{code} ist in {stays} überführt, {n} Posten umgezogen</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>As they stand in the menus. On a Mac, Ctrl is Cmd, and Alt is Option and Cmd; where a key is another one there, the menus and the guide in the window say so. A command of a page works while you are on that page. In any list, the arrow keys move, Enter opens, Esc leads back.</source>
        <translation>Wie sie in den Menüs stehen. Auf einem Mac ist Strg die Cmd-Taste und Alt sind Option und Cmd; wo eine Taste dort eine andere ist, sagen es die Menüs und die Anleitung im Fenster. Ein Befehl einer Seite wirkt, solange man auf ihr ist. In jeder Liste bewegen die Pfeiltasten, Enter öffnet, Esc führt zurück.</translation>
    </message>
    <message>
        <source>Every command and its keys</source>
        <translation>Alle Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>No command fits</source>
        <translation>Kein Befehl passt</translation>
    </message>
    <message>
        <source>What can be done now. Each page brings its own commands along.</source>
        <translation>Was jetzt getan werden kann. Jede Seite bringt ihre eigenen Befehle mit.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>A rate holds until the next date</source>
        <translation>Ein Kurs gilt bis zum nächsten Datum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Anschrift, zweite Zeile</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amounts before tax in the file</source>
        <translation>Beträge ohne Steuer in der Datei</translation>
    </message>
    <message>
        <source>Applied amount</source>
        <translation>Zugeordneter Betrag</translation>
    </message>
    <message>
        <source>Applied to the invoices they name</source>
        <translation>Den genannten Rechnungen zugeordnet</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer PO</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers in the books are recognised by their code.</source>
        <translation>Kunden in den Büchern werden an ihrer Nummer erkannt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Belastungsanzeige</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Discount taken</source>
        <translation>Skontoabzug</translation>
    </message>
    <message>
        <source>Documents already in the books are recognised by their number.</source>
        <translation>Belege in den Büchern werden an ihrer Nummer erkannt.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Wechselkurse importieren</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Rechnungen importieren</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import open invoices</source>
        <translation>Offene Posten importieren</translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation>Zahlungen importieren</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Bezahlte Rechnung</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Rechnungen und Gutschriften</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Items and prices</source>
        <translation>Artikel und Preise</translation>
    </message>
    <message>
        <source>Items in the books are recognised by their code.</source>
        <translation>Artikel in den Büchern werden an ihrer Nummer erkannt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known again by their code; filled cells overwrite</source>
        <translation>An der Nummer erkannt; Gefülltes ersetzt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One row a line; posted under their own numbers</source>
        <translation>Eine Zeile je Position, eigene Nummern</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Open amounts in the file</source>
        <translation>Offene Beträge in der Datei</translation>
    </message>
    <message>
        <source>Open invoices and credits</source>
        <translation>Offene Rechnungen und Gutschriften</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation>Ursprungsbetrag</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payments in the books are recognised by number, else by their row.</source>
        <translation>Zahlungen in den Büchern werden an der Nummer erkannt, sonst an ihrer Zeile.</translation>
    </message>
    <message>
        <source>Payments in the file</source>
        <translation>Zahlungen in der Datei</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Eingegangene Zahlungen</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Produktgruppe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Rates in the books are recognised by currency and date.</source>
        <translation>Kurse in den Büchern werden an Währung und Datum erkannt.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Rows already in the books are recognised by their number.</source>
        <translation>Zeilen, die schon in den Büchern sind, werden an ihrer Nummer erkannt.</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Steuerbetrag</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Tax exempt</source>
        <translation>Steuerbefreit</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Gesamt mit Steuer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>What customers owe when your books begin here</source>
        <translation>Was bei Beginn Ihrer Bücher offen ist</translation>
    </message>
    <message>
        <source>What you sell, known again by its code</source>
        <translation>Was Sie verkaufen, an der Nummer erkannt</translation>
    </message>
    <message>
        <source>Who pays (code)</source>
        <translation>Zahler (Nummer)</translation>
    </message>
</context>
<context>
    <name>Kpis</name>
    <message>
        <source>DSO, 90 days</source>
        <translation>DSO, 90 Tage</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>no promise is open</source>
        <translation>keine Zusage offen</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>kein Umsatz</translation>
    </message>
    <message>
        <source>no sales in 90 days</source>
        <translation>kein Umsatz seit 90 Tagen</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nichts im Verzug</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>oldest {n} day</source>
        <translation>ältester {n} Tag</translation>
    </message>
    <message>
        <source>oldest {n} days</source>
        <translation>älteste {n} Tage</translation>
    </message>
    <message>
        <source>{n} better</source>
        <translation>{n} besser</translation>
    </message>
    <message>
        <source>{n} credit, {oldest}</source>
        <translation>{n} Guthaben, {oldest}</translation>
    </message>
    <message>
        <source>{n} credits, {oldest}</source>
        <translation>{n} Guthaben, {oldest}</translation>
    </message>
    <message>
        <source>{n} customer, {items}</source>
        <translation>{n} Kunde, {items}</translation>
    </message>
    <message>
        <source>{n} customers, {items}</source>
        <translation>{n} Kunden, {items}</translation>
    </message>
    <message>
        <source>{n} days better than {month}</source>
        <translation>{n} Tage besser als {month}</translation>
    </message>
    <message>
        <source>{n} days worse than {month}</source>
        <translation>{n} Tage schlechter als {month}</translation>
    </message>
    <message>
        <source>{n} due today</source>
        <translation>{n} heute fällig</translation>
    </message>
    <message>
        <source>{n} open item</source>
        <translation>{n} offener Posten</translation>
    </message>
    <message>
        <source>{n} open items</source>
        <translation>{n} offene Posten</translation>
    </message>
    <message>
        <source>{n} promise</source>
        <translation>{n} Zusage</translation>
    </message>
    <message>
        <source>{n} promises</source>
        <translation>{n} Zusagen</translation>
    </message>
    <message>
        <source>{n} worse</source>
        <translation>{n} schlechter</translation>
    </message>
    <message>
        <source>{share} of open items</source>
        <translation>{share} der offenen Posten</translation>
    </message>
</context>
<context>
    <name>LatestEntries</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>of {n} entries</source>
        <translation>von {n} Einträgen</translation>
    </message>
    <message>
        <source>of {n} entry</source>
        <translation>von {n} Eintrag</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Another program is writing to {file}.</source>
        <translation>Ein anderes Programm schreibt gerade in {file}.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne das schließen</translation>
    </message>
    <message>
        <source>Keeping what was typed</source>
        <translation>Getipptes behalten</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Still being written: {what}.</source>
        <translation>Wird noch geschrieben: {what}.</translation>
    </message>
    <message>
        <source>What you typed and did is kept as soon as it is free; then the file is closed.</source>
        <translation>Was Sie getippt und getan haben, wird behalten, sobald sie frei ist; dann wird die Datei geschlossen.</translation>
    </message>
    <message>
        <source>When that is done, the file is closed.</source>
        <translation>Wenn das getan ist, wird die Datei geschlossen.</translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kontoblatt</translation>
    </message>
    <message>
        <source>Ledger {first} – {last}, {n} entries</source>
        <translation>Kontoblatt {first} – {last}, {n} Buchungen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>LeftOutFile</name>
    <message>
        <source>Save left-out rows</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>{name}-left-out.csv</source>
        <translation>{name}-ausgelassen.csv</translation>
    </message>
    <message>
        <source>{n} rows saved in {file}</source>
        <translation>{n} Zeilen in {file} gespeichert</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>{n} draft deleted</source>
        <translation>{n} Entwurf gelöscht</translation>
    </message>
    <message>
        <source>{n} drafts deleted</source>
        <translation>{n} Entwürfe gelöscht</translation>
    </message>
    <message>
        <source>{n} marked as sent</source>
        <translation>{n} als versandt vermerkt</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>C&amp;olumns of this list…</source>
        <translation>S&amp;palten dieser Liste …</translation>
    </message>
    <message>
        <source>Expor&amp;t this list…</source>
        <translation>Diese Liste e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Saved filte&amp;rs…</source>
        <translation>Gespeicherte &amp;Filter …</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV …</translation>
    </message>
    <message>
        <source>&amp;Excel workbook…</source>
        <translation>&amp;Excel-Mappe …</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>C&amp;opy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to {file}</source>
        <translation>Export nach {file}</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Geschrieben in {file}</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>A customer and a line make a paper.</source>
        <translation>Braucht Kunde und Position.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Live-Vorschau</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Ohne Logo</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} has more than 2 MB; a picture of 600 pixels is large enough.</source>
        <translation>{file} hat mehr als 2 MB; ein Bild von 600 Pixeln ist groß genug.</translation>
    </message>
    <message>
        <source>{file} is no PNG or JPEG picture.</source>
        <translation>{file} ist kein PNG- oder JPEG-Bild.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
</context>
<context>
    <name>MappingGrid</name>
    <message>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Enter chooses</source>
        <translation>Enter wählt</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wohl</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>{n} found, {used} used</source>
        <translation>{n} gefunden, {used} genutzt</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About AR Desktop</source>
        <translation>&amp;Über AR Desktop</translation>
    </message>
    <message>
        <source>&amp;Aging</source>
        <translation>Fälligkeits&amp;struktur</translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation>&amp;Alle Kunden</translation>
    </message>
    <message>
        <source>&amp;All invoices</source>
        <translation>&amp;Alle Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;Close company</source>
        <translation>Firma s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Großzügig</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>&amp;Befehle und Tasten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Dense</source>
        <translation>&amp;Dicht</translation>
    </message>
    <message>
        <source>&amp;Deposits</source>
        <translation>&amp;Einreichungen</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>&amp;Klärungsfälle</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>In dieser Liste &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Items and prices</source>
        <translation>Artikel &amp;und Preise</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Like the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Month-end</source>
        <translation>&amp;Monatsabschluss</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>&amp;Neue Firma …</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;New invoice</source>
        <translation>&amp;Neue Rechnung</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Open company…</source>
        <translation>Firma ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>&amp;Zusagen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Receive payment</source>
        <translation>Zahlung e&amp;rfassen</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Ber&amp;ichte</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Sample company</source>
        <translation>Bei&amp;spielfirma</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Statement run</source>
        <translation>Konto&amp;auszugslauf</translation>
    </message>
    <message>
        <source>&amp;The guide</source>
        <translation>&amp;Die Anleitung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Unapplied</source>
        <translation>&amp;Nicht zugeordnet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Verify the books</source>
        <translation>Bücher &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>&amp;Arbeitsliste</translation>
    </message>
    <message>
        <source>All r&amp;eceipts</source>
        <translation>Alle &amp;Zahlungen</translation>
    </message>
    <message>
        <source>Back up &amp;to…</source>
        <translation>Sichern n&amp;ach …</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>K&amp;unden</translation>
    </message>
    <message>
        <source>Care of this &amp;file</source>
        <translation>Pflege dieser Da&amp;tei</translation>
    </message>
    <message>
        <source>Collectio&amp;ns</source>
        <translation>Mah&amp;nwesen</translation>
    </message>
    <message>
        <source>Find a&amp;nything…</source>
        <translation>A&amp;lles suchen …</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>New &amp;credit note</source>
        <translation>Neue &amp;Gutschrift</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Re&amp;do: {what}</source>
        <translation>Wieder&amp;holen: {what}</translation>
    </message>
    <message>
        <source>Receipt&amp;s</source>
        <translation>&amp;Zahlungen</translation>
    </message>
    <message>
        <source>Resto&amp;re a backup…</source>
        <translation>Sicherung wieder&amp;herstellen …</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>S&amp;eitenleiste</translation>
    </message>
    <message>
        <source>Win&amp;dow</source>
        <translation>&amp;Fenster</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Look at this</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>ACH</source>
        <translation>ACH</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Überweisung</translation>
    </message>
</context>
<context>
    <name>MorePanes</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Customer’s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall anlegen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What is disputed stays in the aging, flagged, and is not reminded of.</source>
        <translation>Was in Klärung ist, bleibt mit Vermerk in der Fälligkeitsstruktur und wird nicht angemahnt.</translation>
    </message>
    <message>
        <source>Who clears it up</source>
        <translation>Wer klärt</translation>
    </message>
    <message>
        <source>{who}: {number} is disputed</source>
        <translation>{who}: {number} ist in Klärung</translation>
    </message>
</context>
<context>
    <name>NewCompanyPage</name>
    <message>
        <source>Another place…</source>
        <translation>Anderer Ort …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company files (*.arbook)</source>
        <translation>Firmendateien (*.arbook)</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>Firma anlegen</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Geben Sie der Firma einen Namen.</translation>
    </message>
    <message>
        <source>Keep the company in</source>
        <translation>Firma ablegen in</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Abgelegt in</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Meine Firma</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Numbers and paper</source>
        <translation>Nummern und Beleg</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
</context>
<context>
    <name>NewPromise</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>For {numbers}.</source>
        <translation>Für {numbers}.</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Note the promise</source>
        <translation>Zusage festhalten</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Whether it is kept is seen from the receipts.</source>
        <translation>Ob sie eingehalten wird, zeigen die Zahlungen.</translation>
    </message>
    <message>
        <source>{name} owes nothing.</source>
        <translation>{name} schuldet nichts.</translation>
    </message>
    <message>
        <source>{name} owes {amount}.</source>
        <translation>{name} schuldet {amount}.</translation>
    </message>
    <message>
        <source>{who}: {amount} promised for {day}</source>
        <translation>{who}: {amount} zugesagt für {day}</translation>
    </message>
</context>
<context>
    <name>NumberingBox</name>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Belastungsanzeige</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Finance charge</source>
        <translation>Verzugszinsen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht so aus</translation>
    </message>
    <message>
        <source>Netting</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next number of {series}</source>
        <translation>Nächste Nummer von {series}</translation>
    </message>
    <message>
        <source>Next {series} number {now}</source>
        <translation>Nächste Nummer von {series}: {now}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Nacheingang</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>{series} begins with</source>
        <translation>{series} beginnt mit</translation>
    </message>
    <message>
        <source>{series} begins with {now} instead of {before}</source>
        <translation>{series} beginnt mit {now} statt {before}</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it like {example}.</source>
        <translation>„{text}“ ist keine Zahl. Schreiben Sie sie wie {example}.</translation>
    </message>
</context>
<context>
    <name>OpenItems</name>
    <message>
        <source>Apply to the oldest</source>
        <translation>Dem ältesten zuordnen</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>{number} applied to the oldest items</source>
        <translation>{number} den ältesten Posten zugeordnet</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} Posten</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Posten</translation>
    </message>
    <message>
        <source>{n} items selected, {sum} open</source>
        <translation>{n} Posten gewählt, {sum} offen</translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation>{sum} offen</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Company files (*.arbook)</source>
        <translation>Firmendateien (*.arbook)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>{file} wird geöffnet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting until {file} is free</source>
        <translation>Warten, bis {file} frei ist</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>All in one</source>
        <translation>Alle in einer</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Balance at least</source>
        <translation>Saldo mindestens</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>First day of the movements; empty: the day after the customer’s last statement</source>
        <translation>Erster Tag der Bewegungen; leer: der Tag nach dem letzten Kontoauszug des Kunden</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Into the folder {folder}</source>
        <translation>In den Ordner {folder}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Movements since</source>
        <translation>Bewegungen seit</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>Eine für jeden</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Where the statements go</source>
        <translation>Wohin die Kontoauszüge kommen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>last one</source>
        <translation>letztem</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Apply to their invoice</source>
        <translation>Ihrer Rechnung zuordnen</translation>
    </message>
    <message>
        <source>Are a problem</source>
        <translation>Sind ein Problem</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Create them</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create {n}</source>
        <translation>{n} anlegen</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Head in row</source>
        <translation>Kopf in Zeile</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Bleiben offen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Unknown customers</source>
        <translation>Unbekannte Kunden</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What one unit is worth, where neither the file nor the books have a rate</source>
        <translation>Was eine Einheit wert ist, wo weder Datei noch Bücher einen Kurs haben</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Written to {file}</source>
        <translation>Geschrieben in {file}</translation>
    </message>
</context>
<context>
    <name>OverdueItems</name>
    <message>
        <source>Disputed</source>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation>Überfällige Posten</translation>
    </message>
    <message>
        <source>Part disputed</source>
        <translation>Teils in Klärung</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} Posten</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Posten</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Works on the page “{page}”</source>
        <translation>Wirkt auf der Seite „{page}“</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Customer, number, amount, report or command</source>
        <translation>Kunde, Nummer, Betrag, Bericht oder Befehl</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Invoices and receipts</source>
        <translation>Rechnungen und Zahlungen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Items of {amount}</source>
        <translation>Posten über {amount}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Promise for {day}</source>
        <translation>Zusage für {day}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>not sold any more</source>
        <translation>wird nicht mehr verkauft</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>von {amount}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>to be applied</source>
        <translation>zuzuordnen</translation>
    </message>
    <message>
        <source>{day}, not all applied</source>
        <translation>{day}, nicht ganz zugeordnet</translation>
    </message>
    <message>
        <source>{n} d late</source>
        <translation>{n} T. Verzug</translation>
    </message>
    <message>
        <source>{n} hit in {ms} ms</source>
        <translation>{n} Treffer in {ms} ms</translation>
    </message>
    <message>
        <source>{n} hits in {ms} ms</source>
        <translation>{n} Treffer in {ms} ms</translation>
    </message>
</context>
<context>
    <name>PaletteDeeds</name>
    <message>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>New invoice for {name}</source>
        <translation>Neue Rechnung für {name}</translation>
    </message>
    <message>
        <source>Receive payment of {name}</source>
        <translation>Zahlung von {name} erfassen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>call phone ring</source>
        <translation>anrufen anruf telefon</translation>
    </message>
    <message>
        <source>invoice bill</source>
        <translation>rechnung berechnen</translation>
    </message>
    <message>
        <source>receive payment pays paid</source>
        <translation>zahlung erfassen zahlt bezahlt</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Paper</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>The latest invoice as it prints</source>
        <translation>Die letzte Rechnung, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>the very page that prints</source>
        <translation>genau die Seite, die gedruckt wird</translation>
    </message>
    <message>
        <source>{number}, the very page that prints</source>
        <translation>{number}, genau die Seite, die gedruckt wird</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Your paper</source>
        <translation>Ihr Beleg</translation>
    </message>
</context>
<context>
    <name>PaperStep</name>
    <message>
        <source>&amp;Invoice numbers begin with</source>
        <translation>&amp;Rechnungsnummern beginnen mit</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>&amp;Sprache der Papiere</translation>
    </message>
    <message>
        <source>&amp;Small print at the foot</source>
        <translation>&amp;Kleingedrucktes am Fuß</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No: INV-00001</source>
        <translation>Nein: INV-00001</translation>
    </message>
    <message>
        <source>Numbers and paper</source>
        <translation>Nummern und Beleg</translation>
    </message>
    <message>
        <source>Numbers are given when an invoice is posted, one after the other, without a gap.</source>
        <translation>Nummern werden beim Buchen vergeben, fortlaufend und ohne Lücke.</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>With the &amp;year, starting anew</source>
        <translation>Mit &amp;Jahr, jährlich neu beginnend</translation>
    </message>
    <message>
        <source>Yes: INV-2026-00001</source>
        <translation>Ja: INV-2026-00001</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>&amp;Save this statement as a PDF…</source>
        <translation>Diesen Kontoauszug als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>P&amp;rint this statement</source>
        <translation>Diesen Kontoauszug d&amp;rucken</translation>
    </message>
    <message>
        <source>Print a&amp;ll that were made</source>
        <translation>A&amp;lle erstellten drucken</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Nobody can read the file without it. Capital letters count.</source>
        <translation>Ohne das Passwort kann niemand die Datei lesen. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation>Passwort von {file}</translation>
    </message>
    <message>
        <source>That is not the password, or the file is not a company file.</source>
        <translation>Das ist nicht das Passwort, oder die Datei ist keine Firmendatei.</translation>
    </message>
    <message>
        <source>{file} has a password</source>
        <translation>{file} hat ein Passwort</translation>
    </message>
</context>
<context>
    <name>PastPane</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Documents and payments are voided on their dates, or today where the month is closed; their numbers stay used. Customers and items that nothing else uses are removed. If something was built on it, nothing is changed and you are told what.</source>
        <translation>Belege und Zahlungen werden zu ihrem Datum storniert, bei abgeschlossenem Monat heute; ihre Nummern bleiben vergeben. Kunden und Artikel, die sonst nichts verwendet, werden entfernt. Baut schon etwas darauf auf, wird nichts geändert, und Sie erfahren, was.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>Der Import wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Undo the import of {n} records ({what})?</source>
        <translation>Import von {n} Datensätzen ({what}) zurücknehmen?</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Diesen Import zurücknehmen …</translation>
    </message>
    <message>
        <source>Undo {n} records</source>
        <translation>{n} Datensätze zurücknehmen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>PayStep</name>
    <message>
        <source>&amp;Account number</source>
        <translation>&amp;Kontonummer</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Bank</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;Routing number</source>
        <translation>&amp;Routing Number</translation>
    </message>
    <message>
        <source>BI&amp;C</source>
        <translation>BI&amp;C</translation>
    </message>
    <message>
        <source>C&amp;heques go to (lines separated by ;)</source>
        <translation>&amp;Schecks an (Zeilen durch ; getrennt)</translation>
    </message>
    <message>
        <source>How customers pay you</source>
        <translation>Wie Kunden Sie bezahlen</translation>
    </message>
    <message>
        <source>Pay &amp;link ({number} is filled in)</source>
        <translation>&amp;Zahlungslink ({number} wird eingesetzt)</translation>
    </message>
    <message>
        <source>Printed at the foot of every invoice. Leave empty what you don’t use.</source>
        <translation>Steht am Fuß jeder Rechnung. Lassen Sie leer, was Sie nicht nutzen.</translation>
    </message>
</context>
<context>
    <name>PayerDialog</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>PayerDialogs</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>Move {number} to another payer</source>
        <translation>{number} auf einen anderen Zahler umbuchen</translation>
    </message>
    <message>
        <source>Net against what we owe {whose}</source>
        <translation>Mit unseren Schulden verrechnen: {whose}</translation>
    </message>
    <message>
        <source>Net {amount}</source>
        <translation>{amount} verrechnen</translation>
    </message>
    <message>
        <source>New payer</source>
        <translation>Neuer Zahler</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{amount} of {number} leave {whose}. Document and due dates stay as they are; Undo moves it back.</source>
        <translation>{amount} von {number} verlassen {whose}. Beleg und Fälligkeiten bleiben; Rückgängig bucht zurück.</translation>
    </message>
    <message>
        <source>{amount} on {numbers} is closed against trade payables. Book the other side where you keep them.</source>
        <translation>{amount} aus {numbers} werden gegen Verbindlichkeiten geschlossen. Buchen Sie die Gegenseite, wo Sie diese führen.</translation>
    </message>
    <message>
        <source>{number} moved to {name}</source>
        <translation>{number} auf {name} umgebucht</translation>
    </message>
    <message>
        <source>{number} posted: {amount} netted</source>
        <translation>{number} gebucht: {amount} verrechnet</translation>
    </message>
</context>
<context>
    <name>PaymentBoard</name>
    <message>
        <source>Amounts put on an invoice are not negative.</source>
        <translation>Beträge für eine Rechnung sind nicht negativ.</translation>
    </message>
    <message>
        <source>Choose a customer and tick what is netted; without credits.</source>
        <translation>Wählen Sie einen Kunden und haken Sie an, was verrechnet wird; ohne Guthaben.</translation>
    </message>
    <message>
        <source>Enter moves on; Ctrl+Enter posts</source>
        <translation>Enter geht weiter; Strg+Enter bucht</translation>
    </message>
    <message>
        <source>More credit is used than is needed; take less of it.</source>
        <translation>Es wird mehr Guthaben genutzt als nötig; nehmen Sie weniger davon.</translation>
    </message>
    <message>
        <source>More than is open would be settled on {numbers}.</source>
        <translation>Auf {numbers} würde mehr ausgeglichen, als offen ist.</translation>
    </message>
    <message>
        <source>Pay {amount} {currency}</source>
        <translation>{amount} {currency} zahlen</translation>
    </message>
    <message>
        <source>Put down by hand.</source>
        <translation>Von Hand eingetragen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Type a name, a code or an invoice number; Enter takes the first that is found.</source>
        <translation>Geben Sie einen Namen, eine Kunden- oder Rechnungsnummer ein; Enter nimmt den ersten Treffer.</translation>
    </message>
    <message>
        <source>Type the amount received, or tick what is paid.</source>
        <translation>Geben Sie den Betrag ein oder haken Sie an, was bezahlt ist.</translation>
    </message>
    <message>
        <source>Type the amount, or tick what is paid: Space pays in full.</source>
        <translation>Geben Sie den Betrag ein oder haken Sie an, was bezahlt ist: Leertaste zahlt voll.</translation>
    </message>
    <message>
        <source>Type their name above. What they owe comes here, with a proposal for the amount.</source>
        <translation>Geben Sie oben den Namen ein. Hier erscheint, was offen ist, mit einem Vorschlag für den Betrag.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>What is paid now stays on account.</source>
        <translation>Was jetzt eingeht, bleibt Akonto.</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>Wer zahlt?</translation>
    </message>
    <message>
        <source>Without a customer the money is posted as unidentified, and waits under Unapplied.</source>
        <translation>Ohne Kunden wird das Geld als unbekannt gebucht und wartet unter „Nicht zugeordnet“.</translation>
    </message>
    <message>
        <source>deduct</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>pay in full</source>
        <translation>voll zahlen</translation>
    </message>
    <message>
        <source>rest to this line</source>
        <translation>Rest auf diese Zeile</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>write off rest</source>
        <translation>Rest ausbuchen</translation>
    </message>
    <message>
        <source>{amount} is more than may be written off here on {number}; the limit is {limit}. F8 makes it a deduction; a larger sum is written off from the invoice.</source>
        <translation>{amount} ist mehr, als hier auf {number} ausgebucht werden darf; die Grenze ist {limit}. F8 macht daraus einen Abzug; eine größere Summe wird von der Rechnung aus ausgebucht.</translation>
    </message>
    <message>
        <source>{amount} more is put down than was received.</source>
        <translation>{amount} mehr verteilt als eingegangen.</translation>
    </message>
    <message>
        <source>{name} owes nothing</source>
        <translation>{name} schuldet nichts</translation>
    </message>
    <message>
        <source>{name} owes nothing; the money stays on account.</source>
        <translation>{name} schuldet nichts; das Geld bleibt Akonto.</translation>
    </message>
    <message>
        <source>{n} of {of} invoices</source>
        <translation>{n} von {of} Rechnungen</translation>
    </message>
</context>
<context>
    <name>PaymentRows</name>
    <message>
        <source>Bank fee</source>
        <translation>Bankgebühr</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Abzüge</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Late discount</source>
        <translation>Verspätetes Skonto</translation>
    </message>
    <message>
        <source>More than a small difference</source>
        <translation>Mehr als eine Kleindifferenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Akonto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Small difference</source>
        <translation>Kleindifferenz</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
</context>
<context>
    <name>PaysChart</name>
    <message>
        <source>Pays after</source>
        <translation>Zahlt nach</translation>
    </message>
    <message>
        <source>Pays after {days}</source>
        <translation>Zahlt nach {days}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tagen</translation>
    </message>
    <message>
        <source>{month}: nothing was settled</source>
        <translation>{month}: nichts ausgeglichen</translation>
    </message>
    <message>
        <source>{month}: {days} days to pay, {late} past due, {n} invoices</source>
        <translation>{month}: {days} Tage bis zur Zahlung, {late} nach Fälligkeit, {n} Rechnungen</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview, pages: {n}</source>
        <translation>Vorschau, Seiten: {n}</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} Seite</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Akonto</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>PhoneButton</name>
    <message>
        <source>Call {number} (F9)</source>
        <translation>{number} anrufen (F9)</translation>
    </message>
    <message>
        <source>Call {number} {who}</source>
        <translation>{number} {who} anrufen</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Keine Nummer bekannt</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of the remittance</source>
        <translation>Bild des Zahlungsavises</translation>
    </message>
</context>
<context>
    <name>PlaceInList</name>
    <message>
        <source>Customer before</source>
        <translation>Voriger Kunde</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{place} of {count} by {column}</source>
        <translation>{place} von {count} nach {column}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Alle Rechnungen</translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation>Alle Zahlungen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Mahnwesen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Klärungsfälle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Month-end</source>
        <translation>Monatsabschluss</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
</context>
<context>
    <name>PreviewColumns</name>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As it would arrive</source>
        <translation>Wie es ankäme</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Rows as they would arrive</source>
        <translation>Zeilen, wie sie ankämen</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>first {n} of {all}</source>
        <translation>erste {n} von {all}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing {title}</source>
        <translation>{title} wird gedruckt</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Drucker.</translation>
    </message>
    <message>
        <source>{title} is printed</source>
        <translation>{title} ist gedruckt</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Del takes them in</source>
        <translation>Entf nimmt sie auf</translation>
    </message>
    <message>
        <source>Find a problem</source>
        <translation>Problem suchen</translation>
    </message>
    <message>
        <source>In the books already, same content</source>
        <translation>Schon in den Büchern, gleicher Inhalt</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
        <source>Problems and notices</source>
        <translation>Probleme und Hinweise</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Save left-out rows</source>
        <translation>Ausgelassene speichern</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>choose fix</source>
        <translation>Lösung wählen</translation>
    </message>
    <message>
        <source>leave row out</source>
        <translation>Zeile auslassen</translation>
    </message>
    <message>
        <source>more may follow</source>
        <translation>mehr kann folgen</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>nächstes Problem</translation>
    </message>
    <message>
        <source>undo the fix</source>
        <translation>Lösung zurücknehmen</translation>
    </message>
    <message>
        <source>{n} are here already</source>
        <translation>{n} sind schon hier</translation>
    </message>
    <message>
        <source>{n} is here already</source>
        <translation>{n} ist schon da</translation>
    </message>
    <message>
        <source>{n} row stays out unless fixed</source>
        <translation>{n} Zeile bleibt draußen, wenn sie nicht berichtigt wird</translation>
    </message>
    <message>
        <source>{n} rows stay out unless fixed</source>
        <translation>{n} Zeilen bleiben außen vor, wenn nichts behoben wird</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>It was stopped</source>
        <translation>Es wurde beendet</translation>
    </message>
    <message>
        <source>Our mistake, not yours</source>
        <translation>Unser Fehler, nicht Ihrer</translation>
    </message>
    <message>
        <source>That can’t be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The company file is in trouble</source>
        <translation>Mit der Firmendatei stimmt etwas nicht</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was written.</source>
        <translation>Das Programm hat einen Fehler gemacht; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>PromiseFigures</name>
    <message>
        <source>Broken</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Kept, {n} days</source>
        <translation>Eingehalten, {n} Tage</translation>
    </message>
    <message>
        <source>Promised ahead</source>
        <translation>Künftig zugesagt</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>nächste {day}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none was due</source>
        <translation>keine war fällig</translation>
    </message>
    <message>
        <source>up to {n} days late</source>
        <translation>bis {n} Tage in Verzug</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <source>{n} promise</source>
        <translation>{n} Zusage</translation>
    </message>
    <message>
        <source>{n} promises</source>
        <translation>{n} Zusagen</translation>
    </message>
    <message>
        <source>{of}, by amount {share}</source>
        <translation>{of}, nach Betrag {share}</translation>
    </message>
</context>
<context>
    <name>PromisePane</name>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Kept, 90 days</source>
        <translation>Eingehalten, 90 Tage</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Said on {day}</source>
        <translation>Gesagt am {day}</translation>
    </message>
    <message>
        <source>Said on {day} by {who}</source>
        <translation>Gesagt am {day} von {who}</translation>
    </message>
    <message>
        <source>Whatever is owed</source>
        <translation>Was immer offen ist</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{sum} to apply</source>
        <translation>{sum} zuzuordnen</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Ahead</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Alle Zusagen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Extend the promise of {who}</source>
        <translation>Zusage von {who} verlängern</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>It was broken</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>No promise is open</source>
        <translation>Keine Zusage ist offen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>Zeigen: alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The promise of {who} was broken</source>
        <translation>Zusage von {who}: nicht eingehalten</translation>
    </message>
    <message>
        <source>The promise of {who} was kept</source>
        <translation>Zusage von {who}: eingehalten</translation>
    </message>
    <message>
        <source>The receipts say: {state}. Your word stands instead until you take it back.</source>
        <translation>Die Zahlungen sagen: {state}. Ihr Wort gilt stattdessen, bis Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>They come with calls: “promises 4,120 fri”.</source>
        <translation>Sie kommen mit Anrufen: „zahlt 4120 am Fr“.</translation>
    </message>
    <message>
        <source>To apply</source>
        <translation>Zuzuordnen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>call</source>
        <translation>anrufen</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>verlängern</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>erinnern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>whatever is owed</source>
        <translation>alles Geschuldete</translation>
    </message>
    <message>
        <source>{amount} by {day}; what came since it was made counts on.</source>
        <translation>{amount} bis {day}; was seit der Zusage kam, zählt weiter mit.</translation>
    </message>
    <message>
        <source>{n} d late</source>
        <translation>{n} T. überfällig</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <source>{n} open, {amount}</source>
        <translation>{n} offen, {amount}</translation>
    </message>
    <message>
        <source>{who}: promise cancelled</source>
        <translation>{who}: Zusage aufgehoben</translation>
    </message>
    <message>
        <source>{who}: promised for {day}</source>
        <translation>{who}: zugesagt für {day}</translation>
    </message>
</context>
<context>
    <name>ProofPane</name>
    <message>
        <source>Account {code} in the ledger</source>
        <translation>Konto {code} im Hauptbuch</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>As of {day}. Enter on a figure shows what it is made of.</source>
        <translation>Zum {day}. Enter auf einer Zahl zeigt, woraus sie besteht.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Endstand</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfangsstand</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Roll-forward of the month</source>
        <translation>Forderungsspiegel des Monats</translation>
    </message>
    <message>
        <source>Sub-ledger</source>
        <translation>Nebenbuch</translation>
    </message>
    <message>
        <source>Unapplied credits</source>
        <translation>Nicht zugeordnete Guthaben</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>It adds up to {total}, which is what came.</source>
        <translation>Die Summe ist {total}, genau das, was kam.</translation>
    </message>
    <message>
        <source>It adds up to {total}; {less} less came.</source>
        <translation>Die Summe ist {total}; {less} weniger kam.</translation>
    </message>
    <message>
        <source>It adds up to {total}; {less} more came.</source>
        <translation>Die Summe ist {total}; {less} mehr kam.</translation>
    </message>
    <message>
        <source>Nothing has just {amount} open, so what was due first is paid first.</source>
        <translation>Nirgends sind genau {amount} offen, also wird das zuerst Fällige zuerst bezahlt.</translation>
    </message>
    <message>
        <source>Proposed from the amount:</source>
        <translation>Vorschlag aus dem Betrag:</translation>
    </message>
    <message>
        <source>Proposed from the number:</source>
        <translation>Vorschlag nach der Nummer:</translation>
    </message>
    <message>
        <source>Proposed from the remittance:</source>
        <translation>Vorschlag aus dem Zahlungsavis:</translation>
    </message>
    <message>
        <source>The number {first} was typed, so it is paid first.</source>
        <translation>Die Nummer {first} wurde getippt, deshalb wird sie zuerst bezahlt.</translation>
    </message>
    <message>
        <source>The remittance names {numbers}.</source>
        <translation>Das Avis nennt {numbers}.</translation>
    </message>
    <message>
        <source>everything that is open less the discounts, {n} items.</source>
        <translation>alles Offene abzüglich Skonto, {n} Posten.</translation>
    </message>
    <message>
        <source>everything that is open, {n} items.</source>
        <translation>alles Offene, {n} Posten.</translation>
    </message>
    <message>
        <source>no item has this amount; what was due first: {numbers}.</source>
        <translation>kein Posten hat diesen Betrag; zuerst Fälliges: {numbers}.</translation>
    </message>
    <message>
        <source>{amount} is the whole balance less the discounts, to the cent.</source>
        <translation>{amount} ist auf den Cent der ganze Saldo abzüglich Skonto.</translation>
    </message>
    <message>
        <source>{amount} is the whole balance, to the cent.</source>
        <translation>{amount} ist auf den Cent der ganze Saldo.</translation>
    </message>
    <message>
        <source>{amount} is what {numbers} has open, to the cent.</source>
        <translation>{amount} ist auf den Cent, was {numbers} offen hat.</translation>
    </message>
    <message>
        <source>{amount} is {numbers} less its discount, to the cent.</source>
        <translation>{amount} ist auf den Cent {numbers} abzüglich Skonto.</translation>
    </message>
    <message>
        <source>{amount} of {number} on account is left alone.</source>
        <translation>{amount} von {number} bleiben Akonto stehen.</translation>
    </message>
    <message>
        <source>{discount} of discount is earned until {day}.</source>
        <translation>{discount} Skonto gelten bis {day}.</translation>
    </message>
    <message>
        <source>{numbers} less its discount.</source>
        <translation>{numbers} abzüglich Skonto.</translation>
    </message>
    <message>
        <source>{numbers}, as the customer wrote.</source>
        <translation>{numbers}, wie der Kunde schrieb.</translation>
    </message>
    <message>
        <source>{numbers}, which has exactly this open.</source>
        <translation>{numbers}, genau so viel ist offen.</translation>
    </message>
    <message>
        <source>{numbers}; the number that was typed comes first.</source>
        <translation>{numbers}; die getippte Nummer kommt zuerst.</translation>
    </message>
    <message>
        <source>{some} and {n} more</source>
        <translation>{some} und {n} weitere</translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>somebody unknown</source>
        <translation>jemandem Unbekannten</translation>
    </message>
    <message>
        <source>{amount} of {name} waits; Alt+K brings it back.</source>
        <translation>{amount} von {name} warten; Alt+K holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Age by</source>
        <translation>Alter nach</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Wie bekannt am</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or empty the field.</source>
        <translation>Wählen Sie den Kunden aus der Liste, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Only one customer, or one currency</source>
        <translation>Nur ein Kunde oder eine Währung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The books as they were known at the end of a day; empty: now</source>
        <translation>Die Bücher, wie sie am Ende eines Tages bekannt waren; leer: jetzt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>name or code</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Andere Daten</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>A letter logs the outcome while a list has the focus</source>
        <translation>Ein Buchstabe hält das Ergebnis fest, solange eine Liste den Fokus hat</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Klärungsfall</translation>
    </message>
    <message>
        <source>How much, and by when?</source>
        <translation>Wie viel, und bis wann?</translation>
    </message>
    <message>
        <source>Log a call in one line</source>
        <translation>Anruf in einer Zeile festhalten</translation>
    </message>
    <message>
        <source>Log a call in one line…</source>
        <translation>Anruf in einer Zeile festhalten …</translation>
    </message>
    <message>
        <source>Log “{outcome}”</source>
        <translation>„{outcome}“ festhalten</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Spoke to Ingrid, promises 4,120 fri</source>
        <translation>Ingrid erreicht, zahlt 4120 am Fr</translation>
    </message>
    <message>
        <source>Which item, and why?</source>
        <translation>Welcher Posten, und warum?</translation>
    </message>
    <message>
        <source>Wrong no.</source>
        <translation>Falsche Nr.</translation>
    </message>
    <message>
        <source>e.g.</source>
        <translation>z. B.</translation>
    </message>
    <message>
        <source>next: {who}</source>
        <translation>danach: {who}</translation>
    </message>
</context>
<context>
    <name>RangeStatement</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Nothing moved and nothing is open in these days</source>
        <translation>In diesen Tagen ist nichts bewegt und nichts offen</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
</context>
<context>
    <name>RatesBox</name>
    <message>
        <source>1 unit of</source>
        <translation>1 Einheit von</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>Neuer Wechselkurs</translation>
    </message>
    <message>
        <source>is, in {base}</source>
        <translation>ist, in {base}</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Customer’s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Deduction {amount} on {number}</source>
        <translation>Abzug {amount} bei {number}</translation>
    </message>
    <message>
        <source>In dispute since {day}</source>
        <translation>In Klärung seit {day}</translation>
    </message>
    <message>
        <source>Late discount agreed</source>
        <translation>Verspätetes Skonto vereinbart</translation>
    </message>
    <message>
        <source>Late discount {amount} on {number}</source>
        <translation>Verspätetes Skonto {amount} bei {number}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Price difference</source>
        <translation>Preisabweichung</translation>
    </message>
    <message>
        <source>Promised rebate</source>
        <translation>Zugesagter Bonus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>Who clears it up</source>
        <translation>Wer klärt</translation>
    </message>
    <message>
        <source>becomes an item of its own; the amount stays in the aging</source>
        <translation>wird ein eigener Posten; der Betrag bleibt in der Fälligkeitsstruktur</translation>
    </message>
    <message>
        <source>the payment came too late for it; say why it is given</source>
        <translation>die Zahlung kam dafür zu spät; sagen Sie, warum es gewährt wird</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Leave that</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Let it count from {day}</source>
        <translation>Ab {day} zählen lassen</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Grund, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>{month} is closed: it counts from {later}.</source>
        <translation>{month} ist abgeschlossen: es zählt ab {later}.</translation>
    </message>
    <message>
        <source>{month} is closed: use a date in an open month, or reopen it.</source>
        <translation>{month} ist abgeschlossen: nehmen Sie ein Datum in einem offenen Monat, oder eröffnen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>{month} is soft-closed: say why it is posted there.</source>
        <translation>{month} ist vorläufig abgeschlossen: sagen Sie, warum dort gebucht wird.</translation>
    </message>
</context>
<context>
    <name>ReceiptCounts</name>
    <message>
        <source>A held cheque posted, its day has come</source>
        <translation>Ein vordatierter Scheck ist gebucht, sein Tag ist gekommen</translation>
    </message>
    <message>
        <source>{n} held cheques posted, their day has come</source>
        <translation>{n} vordatierte Schecks gebucht, ihr Tag ist gekommen</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>ReceiptPane</name>
    <message>
        <source>Applied</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Bankgebühr</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Kam zurück am</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Rücklauf …</translation>
    </message>
    <message>
        <source>Cr</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Kunde finden</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing is paid with it any more</source>
        <translation>Damit ist nichts mehr bezahlt</translation>
    </message>
    <message>
        <source>Nothing is paid with it yet</source>
        <translation>Damit ist noch nichts bezahlt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Open the remittance</source>
        <translation>Zahlungsavis öffnen</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>Zurückzahlen …</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>Un-apply</source>
        <translation>Zuordnung lösen</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Storniert seit</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>What it posted</source>
        <translation>Buchungssatz</translation>
    </message>
    <message>
        <source>What its return posted</source>
        <translation>Was die Rückgabe gebucht hat</translation>
    </message>
    <message>
        <source>What its void posted</source>
        <translation>Was das Storno gebucht hat</translation>
    </message>
    <message>
        <source>deposit {number}</source>
        <translation>Einreichung {number}</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>&amp;Apply or identify</source>
        <translation>Zu&amp;ordnen oder Kunde finden</translation>
    </message>
    <message>
        <source>&amp;Un-apply</source>
        <translation>Zuordnung &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>&amp;Stornieren …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation>Alle Zahlungen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Go to the &amp;customer</source>
        <translation>Zum &amp;Kunden</translation>
    </message>
    <message>
        <source>No receipt fits</source>
        <translation>Keine Zahlung passt</translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>Not yet deposited</source>
        <translation>Noch nicht eingereicht</translation>
    </message>
    <message>
        <source>Number, customer, amount, cheque…</source>
        <translation>Nummer, Kunde, Betrag, Scheck …</translation>
    </message>
    <message>
        <source>Pay &amp;back…</source>
        <translation>Zurück&amp;zahlen …</translation>
    </message>
    <message>
        <source>Payment came back…</source>
        <translation>Zahlung kam zurück …</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Undeposited</source>
        <translation>Nicht eingereicht</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>With something unapplied</source>
        <translation>Nicht ganz zugeordnet</translation>
    </message>
    <message>
        <source>{number} un-applied</source>
        <translation>Zuordnung von {number} gelöst</translation>
    </message>
    <message>
        <source>{n} receipts</source>
        <translation>{n} Zahlungen</translation>
    </message>
    <message>
        <source>{n} receipts, {sum} {currency}</source>
        <translation>{n} Zahlungen, {sum} {currency}</translation>
    </message>
    <message>
        <source>{n} selected, {sum} {currency}</source>
        <translation>{n} gewählt, {sum} {currency}</translation>
    </message>
</context>
<context>
    <name>ReceiveCommands</name>
    <message>
        <source>&amp;Clear the lines</source>
        <translation>Zeilen &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Älteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>&amp;Write off the rest</source>
        <translation>Rest ausb&amp;uchen</translation>
    </message>
    <message>
        <source>Another proposa&amp;l</source>
        <translation>Anderer Vorsch&amp;lag</translation>
    </message>
    <message>
        <source>Attach a remittance…</source>
        <translation>Avis anhängen …</translation>
    </message>
    <message>
        <source>D&amp;educt the rest</source>
        <translation>Rest a&amp;bziehen</translation>
    </message>
    <message>
        <source>Mo&amp;ve this line to another payer…</source>
        <translation>Diese Zeile u&amp;mbuchen …</translation>
    </message>
    <message>
        <source>Net what is ticked a&amp;gainst payables…</source>
        <translation>Angehaktes verre&amp;chnen …</translation>
    </message>
    <message>
        <source>Paste a re&amp;mittance</source>
        <translation>A&amp;vis einfügen</translation>
    </message>
    <message>
        <source>Payments that wai&amp;t</source>
        <translation>&amp;Wartende Zahlungen</translation>
    </message>
    <message>
        <source>Post and &amp;next</source>
        <translation>Buchen und w&amp;eiter</translation>
    </message>
    <message>
        <source>Put &amp;aside and start anew</source>
        <translation>Beiseite&amp;legen und neu beginnen</translation>
    </message>
    <message>
        <source>T&amp;hrow this payment away</source>
        <translation>Diese Zahlung ver&amp;werfen</translation>
    </message>
    <message>
        <source>Take the &amp;discount</source>
        <translation>&amp;Skonto nehmen</translation>
    </message>
</context>
<context>
    <name>ReceiveHead</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Payments put aside: {n}</source>
        <translation>Beiseitegelegte Zahlungen: {n}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Post and next</source>
        <translation>Buchen und weiter</translation>
    </message>
    <message>
        <source>Remittance…</source>
        <translation>Avis …</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} warten</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Hold it until then</source>
        <translation>Bis dahin zurückhalten</translation>
    </message>
    <message>
        <source>Say whose money it is first.</source>
        <translation>Sagen Sie erst, wessen Geld es ist.</translation>
    </message>
</context>
<context>
    <name>RecentFile</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Post the money</source>
        <translation>Eingang buchen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>{number} posted on {what}</source>
        <translation>{number} zu {what} gebucht</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Zurückzahlen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>{number} posted: {amount} paid back</source>
        <translation>{number} gebucht: {amount} zurückgezahlt</translation>
    </message>
</context>
<context>
    <name>ReliefDialog</name>
    <message>
        <source>Claim it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Reason, where the month is soft-closed</source>
        <translation>Grund, wenn der Monat vorläufig abgeschlossen ist</translation>
    </message>
    <message>
        <source>Tax of {number} claimed back</source>
        <translation>Steuer von {number} berichtigt</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Geschrieben in {file}</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>It stands in Today and in the worklist on that day.</source>
        <translation>Es steht an diesem Tag in „Heute“ und in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Remind me of {who}</source>
        <translation>An {who} erinnern</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>{who}: again on {day}</source>
        <translation>{who}: wieder am {day}</translation>
    </message>
</context>
<context>
    <name>RemittancePane</name>
    <message>
        <source>Page of the remittance</source>
        <translation>Seite des Avises</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Remittance</source>
        <translation>Zahlungsavis</translation>
    </message>
    <message>
        <source>Remittances (*.pdf *.txt *.csv *.eml *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Zahlungsavise (*.pdf *.txt *.csv *.eml *.png *.jpg *.jpeg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Seite zeigen</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Take the remittance away</source>
        <translation>Avis entfernen</translation>
    </message>
</context>
<context>
    <name>RemittanceText</name>
    <message>
        <source>Remittance</source>
        <translation>Zahlungsavis</translation>
    </message>
</context>
<context>
    <name>Remittances</name>
    <message>
        <source>The remittance is kept until it is known whose money it is.</source>
        <translation>Das Zahlungsavis bleibt aufgehoben, bis bekannt ist, wessen Geld es ist.</translation>
    </message>
</context>
<context>
    <name>ReopenMonthDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Grund, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Reopen {month}</source>
        <translation>{month} wieder öffnen</translation>
    </message>
    <message>
        <source>{month} is open again</source>
        <translation>{month} ist wieder offen</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>P&amp;in to the top, or take down</source>
        <translation>&amp;Oben anheften oder lösen</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>Aus&amp;führen</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Balance at the ends of the months</source>
        <translation>Saldo an den Monatsenden</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Bestmöglich</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days sales outstanding, month by month</source>
        <translation>Außenstandsdauer, Monat für Monat</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <translation>DSO-Verzug</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Overdue, month by month</source>
        <translation>Überfällig, Monat für Monat</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Bis Zahlung</translation>
    </message>
    <message>
        <source>What moved the balance</source>
        <translation>Was den Saldo bewegt hat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tagen</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Mappe</translation>
    </message>
    <message>
        <source>Export to {file}</source>
        <translation>Export nach {file}</translation>
    </message>
    <message>
        <source>Export {report}</source>
        <translation>{report} exportieren</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In {base}</source>
        <translation>In {base}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>No salesperson</source>
        <translation>Ohne Verkäufer</translation>
    </message>
    <message>
        <source>Open in {base}</source>
        <translation>Offen in {base}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>Share of open items</source>
        <translation>Anteil der offenen Posten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{n} customer</source>
        <translation>{n} Kunde</translation>
    </message>
    <message>
        <source>{n} customers</source>
        <translation>{n} Kunden</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} Zeile</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
</context>
<context>
    <name>ReportTablePanel</name>
    <message>
        <source>An empty report</source>
        <translation>Ein leerer Bericht</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>There is nothing in it for these dates and filters.</source>
        <translation>Für diese Daten und Filter steht nichts darin.</translation>
    </message>
    <message>
        <source>{who}, {column}: {sum}. Enter shows what is behind it</source>
        <translation>{who}, {column}: {sum}. Enter zeigt, was dahinter steht</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Agrees with control account {account}, {sum}</source>
        <translation>Stimmt mit dem Sammelkonto {account} überein, {sum}</translation>
    </message>
    <message>
        <source>Does not agree with control account {account}, {sum}</source>
        <translation>Stimmt nicht mit dem Sammelkonto {account} überein, {sum}</translation>
    </message>
    <message>
        <source>The books do not agree.</source>
        <translation>Die Bücher stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The months before</source>
        <translation>Die Monate davor</translation>
    </message>
    <message>
        <source>Type a name or a code above; the ledger is there at once.</source>
        <translation>Geben Sie oben einen Namen oder eine Nummer ein; das Kontoblatt ist sofort da.</translation>
    </message>
    <message>
        <source>Whose ledger?</source>
        <translation>Wessen Kontoblatt?</translation>
    </message>
    <message>
        <source>amounts in {base}</source>
        <translation>Beträge in {base}</translation>
    </message>
    <message>
        <source>as known on {day}</source>
        <translation>wie bekannt am {day}</translation>
    </message>
    <message>
        <source>base currency {base}</source>
        <translation>Hauswährung {base}</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} Zeile</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>{n} selected, {sum} {currency}</source>
        <translation>{n} gewählt, {sum} {currency}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Aged</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Netted</source>
        <translation>Verrechnet</translation>
    </message>
    <message>
        <source>Own column</source>
        <translation>Eigene Spalte</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Produktgruppe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Name of this report with its questions</source>
        <translation>Name dieses Berichts mit seinen Angaben</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Diesen Bericht speichern</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Company files (*.arbook)</source>
        <translation>Firmendateien (*.arbook)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Wiederherstellen als</translation>
    </message>
    <message>
        <source>Restoring {file}</source>
        <translation>{file} wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup is restored and checked.</source>
        <translation>Die Sicherung ist wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welche Sicherung?</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>Bank’s charge to us</source>
        <translation>Bankgebühr an uns</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Kam zurück am</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Fee to the customer</source>
        <translation>Gebühr an den Kunden</translation>
    </message>
    <message>
        <source>Post the return</source>
        <translation>Rücklauf buchen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, as the bank says it</source>
        <translation>Grund laut Bank</translation>
    </message>
    <message>
        <source>{number} returned</source>
        <translation>{number} zurückgekommen</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>{n} document</source>
        <translation>{n} Beleg</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation>{n} Belege</translation>
    </message>
    <message>
        <source>{n} documents, open {sum} {currency}</source>
        <translation>{n} Belege, offen {sum} {currency}</translation>
    </message>
    <message>
        <source>{n} documents, total {sum} {currency}</source>
        <translation>{n} Belege, gesamt {sum} {currency}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} gewählt</translation>
    </message>
    <message>
        <source>{n} selected, {gone} left the list</source>
        <translation>{n} ausgewählt, {gone} nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>{sum}</source>
        <translation>{sum}</translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation>{sum} offen</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>Diesen Filter &amp;behalten …</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Name dieses Filters</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>SavedMappings</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>Diese Zuordnung &amp;speichern …</translation>
    </message>
    <message>
        <source>Name of this mapping</source>
        <translation>Name dieser Zuordnung</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Diese Zuordnung speichern</translation>
    </message>
    <message>
        <source>Save this mapping as “{name}”</source>
        <translation>Diese Zuordnung als „{name}“ speichern</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>Gespeicherte Zuordnungen</translation>
    </message>
</context>
<context>
    <name>SavedStrip</name>
    <message>
        <source>Last: {what}, {time}.</source>
        <translation>Zuletzt: {what}, {time}.</translation>
    </message>
    <message>
        <source>Saved as you leave a field.</source>
        <translation>Beim Verlassen eines Feldes gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SelectedSums</name>
    <message>
        <source>{n} selected, {sum}</source>
        <translation>{n} ausgewählt, {sum}</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>{name}: {now}</source>
        <translation>{name}: {now}</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {before}</source>
        <translation>{name}: {now} statt {before}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A discount taken too late</source>
        <translation>Zu spät gezogenes Skonto</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Anschrift, zweite Zeile</translation>
    </message>
    <message>
        <source>Against the allowance</source>
        <translation>Gegen die Wertberichtigung</translation>
    </message>
    <message>
        <source>Aging columns, days</source>
        <translation>Altersstufen, Tage</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>Books begin on</source>
        <translation>Bücher beginnen am</translation>
    </message>
    <message>
        <source>Cheques go to</source>
        <translation>Schecks an</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Customers in credit get one</source>
        <translation>Kunden mit Guthaben erhalten einen</translation>
    </message>
    <message>
        <source>Customers who owe nothing get one</source>
        <translation>Kunden ohne Saldo erhalten einen</translation>
    </message>
    <message>
        <source>Customers without movement get one</source>
        <translation>Kunden ohne Bewegung erhalten einen</translation>
    </message>
    <message>
        <source>Discount is taken on</source>
        <translation>Skonto gilt auf</translation>
    </message>
    <message>
        <source>Discount lowers the tax</source>
        <translation>Skonto mindert die Steuer</translation>
    </message>
    <message>
        <source>Discounts and differences</source>
        <translation>Skonti und Differenzen</translation>
    </message>
    <message>
        <source>Due dates wait for a business day</source>
        <translation>Fälligkeit wartet auf einen Werktag</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Exempt only with a valid certificate</source>
        <translation>Befreit nur mit gültiger Bescheinigung</translation>
    </message>
    <message>
        <source>Freight product lines</source>
        <translation>Produktgruppen für Fracht</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Goods alone</source>
        <translation>Ware allein</translation>
    </message>
    <message>
        <source>Halves are rounded</source>
        <translation>Halbe werden gerundet</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Is allowed</source>
        <translation>Ist erlaubt</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Sprache der Belege</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Anschrift</translation>
    </message>
    <message>
        <source>Negative figures</source>
        <translation>Negative Zahlen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, they run on</source>
        <translation>Nein, fortlaufend</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Nummernkreise</translation>
    </message>
    <message>
        <source>Once per rate</source>
        <translation>Einmal je Steuersatz</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Pay link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsziele</translation>
    </message>
    <message>
        <source>Per line</source>
        <translation>Je Position</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Prices are</source>
        <translation>Preise sind</translation>
    </message>
    <message>
        <source>Registration, seat, managers</source>
        <translation>Register, Sitz, Geschäftsführung</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Routing number or sort code</source>
        <translation>Bankleitzahl</translation>
    </message>
    <message>
        <source>Small difference, at most</source>
        <translation>Kleindifferenz, höchstens</translation>
    </message>
    <message>
        <source>Small print at the foot</source>
        <translation>Kleingedrucktes am Fuß</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>Straight to expense</source>
        <translation>Direkt in den Aufwand</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Tax falls due</source>
        <translation>Steuer wird fällig</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Terms and periods</source>
        <translation>Ziele und Perioden</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>To the even cent</source>
        <translation>Zum geraden Cent</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Whom customers ask</source>
        <translation>Wen Kunden fragen</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>With the invoice</source>
        <translation>Mit der Rechnung</translation>
    </message>
    <message>
        <source>With the payment</source>
        <translation>Mit der Zahlung</translation>
    </message>
    <message>
        <source>With the year</source>
        <translation>Mit dem Jahr</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Ausbuchungen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, starting anew</source>
        <translation>Ja, jährlich neu</translation>
    </message>
    <message>
        <source>a number is given on posting; the next can only go up</source>
        <translation>eine Nummer wird beim Buchen vergeben; die nächste kann nur steigen</translation>
    </message>
    <message>
        <source>and at most percent</source>
        <translation>und höchstens Prozent</translation>
    </message>
    <message>
        <source>dated rates; old invoices keep theirs</source>
        <translation>Sätze mit Datum; alte Rechnungen behalten ihre</translation>
    </message>
    <message>
        <source>each holds until the next date</source>
        <translation>jeder gilt bis zum nächsten Datum</translation>
    </message>
    <message>
        <source>how customers pay you</source>
        <translation>wie Kunden Sie bezahlen</translation>
    </message>
    <message>
        <source>kept on this computer, not in the company file</source>
        <translation>auf diesem Computer, nicht in der Firmendatei</translation>
    </message>
    <message>
        <source>lines separated by ;</source>
        <translation>Zeilen durch ; getrennt</translation>
    </message>
    <message>
        <source>printed on everything</source>
        <translation>steht auf allem</translation>
    </message>
    <message>
        <source>what a short payment may be</source>
        <translation>was eine Minderzahlung sein darf</translation>
    </message>
    <message>
        <source>what invoices and statements look like</source>
        <translation>wie Rechnungen und Kontoauszüge aussehen</translation>
    </message>
    <message>
        <source>when a customer has none of their own</source>
        <translation>wenn ein Kunde keine eigenen hat</translation>
    </message>
    <message>
        <source>where postings go</source>
        <translation>wohin gebucht wird</translation>
    </message>
    <message>
        <source>who gets one in a run</source>
        <translation>wer im Lauf einen erhält</translation>
    </message>
    <message>
        <source>{number} and {customer} are filled in</source>
        <translation>{number} und {customer} werden eingesetzt</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Next setting found</source>
        <translation>&amp;Nächste gefundene Einstellung</translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation>1 Einstellung gefunden</translation>
    </message>
    <message>
        <source>Ctrl+F finds a setting</source>
        <translation>Strg+F findet eine Einstellung</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of this company file</source>
        <translation>Einstellungen dieser Firmendatei</translation>
    </message>
    <message>
        <source>{n} settings found</source>
        <translation>{n} Einstellungen gefunden</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Invoices go to {whom}.</source>
        <translation>Rechnungen gehen an {whom}.</translation>
    </message>
    <message>
        <source>Invoices, reminders and statements go to {whom}.</source>
        <translation>Rechnungen, Mahnungen und Kontoauszüge gehen an {whom}.</translation>
    </message>
    <message>
        <source>Papers and payers</source>
        <translation>Belege und Zahler</translation>
    </message>
    <message>
        <source>Pays for {names} and {n} more.</source>
        <translation>Zahlt für {names} und {n} weitere.</translation>
    </message>
    <message>
        <source>Pays for {names}.</source>
        <translation>Zahlt für {names}.</translation>
    </message>
    <message>
        <source>Reminders go to {whom}.</source>
        <translation>Mahnungen gehen an {whom}.</translation>
    </message>
    <message>
        <source>Statements go to {whom}.</source>
        <translation>Kontoauszüge gehen an {whom}.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Terms and credit</source>
        <translation>Zahlungsziel und Kredit</translation>
    </message>
    <message>
        <source>nobody: there is no e-mail address</source>
        <translation>niemanden: es gibt keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>saved as you leave a field</source>
        <translation>beim Verlassen eines Feldes gespeichert</translation>
    </message>
    <message>
        <source>{field} of {name} changed</source>
        <translation>{field} von {name} geändert</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SideCounts</name>
    <message>
        <source>{month} closed</source>
        <translation>{month} abgeschlossen</translation>
    </message>
    <message>
        <source>{month} open</source>
        <translation>{month} offen</translation>
    </message>
    <message>
        <source>{month} soft-closed</source>
        <translation>{month} vorläufig abgeschlossen</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Coming from QuickBooks? Your shortcuts work here:</source>
        <translation>Sie kommen von QuickBooks? Ihre Tastenkürzel gelten hier:</translation>
    </message>
    <message>
        <source>Company files you open are listed here. You can also drop one onto this window.</source>
        <translation>Firmendateien, die Sie öffnen, stehen hier. Sie können auch eine auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Customers and what they owe</source>
        <translation>Kunden und was sie schulden</translation>
    </message>
    <message>
        <source>Import the open invoices from your old program. The total must agree with your ledger; the import shows both figures side by side.</source>
        <translation>Importieren Sie die offenen Rechnungen aus Ihrem alten Programm. Die Summe muss mit Ihrem Hauptbuch übereinstimmen; der Import zeigt beide Zahlen nebeneinander.</translation>
    </message>
    <message>
        <source>Logo, address, how to pay. The preview is the very page your customer gets.</source>
        <translation>Logo, Anschrift, Zahlungswege. Die Vorschau ist genau die Seite, die Ihr Kunde erhält.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The first payment</source>
        <translation>Die erste Zahlung</translation>
    </message>
    <message>
        <source>Type the amount; the invoices that it fits are proposed, and you see why.</source>
        <translation>Geben Sie den Betrag ein; passende Rechnungen werden vorgeschlagen, und Sie sehen, warum.</translation>
    </message>
    <message>
        <source>You can also drop a company file onto this window.</source>
        <translation>Sie können auch eine Firmendatei auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Your first half hour</source>
        <translation>Ihre erste halbe Stunde</translation>
    </message>
    <message>
        <source>Your paper</source>
        <translation>Ihr Beleg</translation>
    </message>
</context>
<context>
    <name>SlipPane</name>
    <message>
        <source>After posting</source>
        <translation>Nach der Buchung</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Deposit slip</source>
        <translation>Einreichungsbeleg</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>SmartField</name>
    <message>
        <source>Write it like {example}.</source>
        <translation>Schreiben Sie es so: {example}.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>in {n} Tagen</translation>
    </message>
    <message>
        <source>minus {amount}</source>
        <translation>minus {amount}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>All activity</source>
        <translation>Alle Bewegungen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance below {least}</source>
        <translation>Saldo unter {least}</translation>
    </message>
    <message>
        <source>Balance forward</source>
        <translation>Mit Saldovortrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>{day}, {kind}, {n} statement</source>
        <translation>{day}, {kind}, {n} Auszug</translation>
    </message>
    <message>
        <source>{day}, {kind}, {n} statements</source>
        <translation>{day}, {kind}, {n} Auszüge</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>&amp;Leave out, or take in</source>
        <translation>&amp;Auslassen oder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>; {n} not made: cancelled</source>
        <translation>; {n} nicht erstellt: abgebrochen</translation>
    </message>
    <message>
        <source>Balance of the run {sum} {base}</source>
        <translation>Saldo des Laufs {sum} {base}</translation>
    </message>
    <message>
        <source>Every statement is kept in the company file</source>
        <translation>Jeder Kontoauszug wird in der Firmendatei aufbewahrt</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunde suchen</translation>
    </message>
    <message>
        <source>Keeping the statements</source>
        <translation>Kontoauszüge werden abgelegt</translation>
    </message>
    <message>
        <source>Keeping {n} statements</source>
        <translation>{n} Kontoauszüge werden abgelegt</translation>
    </message>
    <message>
        <source>Leave out, or take in</source>
        <translation>Auslassen oder aufnehmen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made {n} statement</source>
        <translation>{n} Kontoauszug erstellt</translation>
    </message>
    <message>
        <source>Made {n} statements</source>
        <translation>{n} Kontoauszüge erstellt</translation>
    </message>
    <message>
        <source>Make the one that is missing</source>
        <translation>Den fehlenden erstellen</translation>
    </message>
    <message>
        <source>Make the {n} that are missing</source>
        <translation>Die {n} fehlenden erstellen</translation>
    </message>
    <message>
        <source>Make {n} statement</source>
        <translation>{n} Kontoauszug erstellen</translation>
    </message>
    <message>
        <source>Make {n} statements</source>
        <translation>{n} Kontoauszüge erstellen</translation>
    </message>
    <message>
        <source>Making {n} of {total}</source>
        <translation>{n} von {total} wird erstellt</translation>
    </message>
    <message>
        <source>Nobody has anything to be told</source>
        <translation>Niemandem ist etwas mitzuteilen</translation>
    </message>
    <message>
        <source>Nothing is written before all papers are made</source>
        <translation>Geschrieben wird erst am Ende</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open for reading: statements are numbered in the books, so none can be made</source>
        <translation>Nur zum Lesen geöffnet: Kontoauszüge werden in den Büchern nummeriert, also können keine erstellt werden</translation>
    </message>
    <message>
        <source>Plan &amp;anew</source>
        <translation>&amp;Neu planen</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Print all made</source>
        <translation>Alle drucken</translation>
    </message>
    <message>
        <source>Statement run</source>
        <translation>Kontoauszugslauf</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Statements come from invoices and payments; there are none up to this date.</source>
        <translation>Kontoauszüge entstehen aus Rechnungen und Zahlungen; bis zu diesem Tag gibt es keine.</translation>
    </message>
    <message>
        <source>Statements made</source>
        <translation>Kontoauszüge erstellt</translation>
    </message>
    <message>
        <source>Who gets a statement</source>
        <translation>Wer einen Kontoauszug erhält</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Waiting: another program is writing to the company file</source>
        <translation>Warten: Ein anderes Programm schreibt in die Firmendatei</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Schritt {n} von {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>{n} of {of} done</source>
        <translation>{n} von {of} erledigt</translation>
    </message>
</context>
<context>
    <name>StreamTools</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Apply {number}</source>
        <translation>{number} zuordnen</translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Whose is {number}?</source>
        <translation>Wem gehört {number}?</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>jemandem Unbekannten</translation>
    </message>
    <message>
        <source>{amount} of {number} applied</source>
        <translation>{amount} von {number} zugeordnet</translation>
    </message>
    <message>
        <source>{number} applied</source>
        <translation>{number} zugeordnet</translation>
    </message>
    <message>
        <source>{number} is {who}'s</source>
        <translation>{number} gehört {who}</translation>
    </message>
    <message>
        <source>{number} posted: {amount} from {who}</source>
        <translation>{number} gebucht: {amount} von {who}</translation>
    </message>
</context>
<context>
    <name>TaxBox</name>
    <message>
        <source>Code</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Satz von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Steuersätze</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>used, stays</source>
        <translation>verwendet, bleibt</translation>
    </message>
</context>
<context>
    <name>TermsBox</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Terms in use</source>
        <translation>Verwendete Zahlungsziele</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation>Was sie bedeuten</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Words, a number or an amount…</source>
        <translation>Wörter, eine Nummer oder ein Betrag …</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Klärungsfälle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Accept {n}</source>
        <translation>{n} annehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Kunde finden</translation>
    </message>
    <message>
        <source>Oldest: {what}</source>
        <translation>Älteste: {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{n} d late</source>
        <translation>{n} T. Verzug</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{n} put off until tomorrow</source>
        <translation>{n} auf morgen verschoben</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Aging</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Alt+1 to 5</source>
        <translation>Alt+1 bis 5</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Views of today</source>
        <translation>Ansichten von heute</translation>
    </message>
</context>
<context>
    <name>TodayCharts</name>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Aging by due date</source>
        <translation>Fälligkeitsstruktur</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Bestmöglich</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>DSO and best possible</source>
        <translation>DSO und bestmögliche</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>{month} {days} days, best possible {best}</source>
        <translation>{month} {days} Tage, bestmöglich {best}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>Neu &amp;abfragen</translation>
    </message>
    <message>
        <source>&amp;Charts as tables</source>
        <translation>&amp;Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>&amp;Done for today</source>
        <translation>Für heute &amp;erledigt</translation>
    </message>
    <message>
        <source>&amp;Look at it here</source>
        <translation>&amp;Hier ansehen</translation>
    </message>
    <message>
        <source>&amp;Open what is marked</source>
        <translation>Markiertes &amp;öffnen</translation>
    </message>
    <message>
        <source>Enter opens the line, Space peeks, D done for today, Z tomorrow</source>
        <translation>Enter öffnet die Zeile, Leertaste zeigt sie hier, D für heute erledigt, Z morgen</translation>
    </message>
    <message>
        <source>Figures of the last months</source>
        <translation>Zahlen der letzten Monate</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Put off until &amp;tomorrow</source>
        <translation>Auf &amp;morgen verschieben</translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Show “{tab}”</source>
        <translation>„{tab}“ zeigen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{title}: {amount} applied</source>
        <translation>{title}: {amount} zugeordnet</translation>
    </message>
    <message>
        <source>{who}: again on {day}</source>
        <translation>{who}: wieder am {day}</translation>
    </message>
    <message>
        <source>{who}: done</source>
        <translation>{who}: erledigt</translation>
    </message>
</context>
<context>
    <name>TodayTable</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>, {n} unreadable</source>
        <translation>, {n} unlesbar</translation>
    </message>
    <message>
        <source>Already in the books, {n} row</source>
        <translation>Schon in den Büchern, {n} Zeile</translation>
    </message>
    <message>
        <source>Already in the books, {n} rows</source>
        <translation>Schon in den Büchern, {n} Zeilen</translation>
    </message>
    <message>
        <source>Does it add up?</source>
        <translation>Stimmt die Summe?</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Left out by you, {n} row</source>
        <translation>Von Ihnen ausgelassen, {n} Zeile</translation>
    </message>
    <message>
        <source>Left out by you, {n} rows</source>
        <translation>Von Ihnen ausgelassen, {n} Zeilen</translation>
    </message>
    <message>
        <source>Left out, {n} row with a problem</source>
        <translation>Ausgelassen, {n} Zeile mit einem Problem</translation>
    </message>
    <message>
        <source>Left out, {n} rows with a problem</source>
        <translation>Ausgelassen, {n} Zeilen mit Problem</translation>
    </message>
    <message>
        <source>The file agrees with your old ledger</source>
        <translation>Die Datei stimmt mit Ihrem alten Hauptbuch überein</translation>
    </message>
    <message>
        <source>The file agrees; </source>
        <translation>Die Datei stimmt; </translation>
    </message>
    <message>
        <source>The file has {sum} more</source>
        <translation>Die Datei hat {sum} mehr</translation>
    </message>
    <message>
        <source>The file lacks {sum}</source>
        <translation>Der Datei fehlen {sum}</translation>
    </message>
    <message>
        <source>Would be imported, {n} row</source>
        <translation>Würde importiert, {n} Zeile</translation>
    </message>
    <message>
        <source>Would be imported, {n} rows</source>
        <translation>Würden importiert, {n} Zeilen</translation>
    </message>
    <message>
        <source>Your old ledger’s total</source>
        <translation>Summe Ihres alten Hauptbuchs</translation>
    </message>
    <message>
        <source>{n} row of {sum} still needs you</source>
        <translation>{n} Zeile über {sum} braucht Sie noch</translation>
    </message>
    <message>
        <source>{n} row still needs you</source>
        <translation>{n} Zeile braucht Sie noch</translation>
    </message>
    <message>
        <source>{n} rows of {sum} still need you</source>
        <translation>{n} Zeilen über {sum} brauchen Sie noch</translation>
    </message>
    <message>
        <source>{n} rows still need you</source>
        <translation>{n} Zeilen brauchen Sie noch</translation>
    </message>
    <message>
        <source>{what}, {n} row</source>
        <translation>{what}, {n} Zeile</translation>
    </message>
    <message>
        <source>{what}, {n} rows</source>
        <translation>{what}, {n} Zeilen</translation>
    </message>
</context>
<context>
    <name>UnappliedPage</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>U&amp;mbuchen …</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Älteste zuerst</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Customer, number, reference…</source>
        <translation>Kunde, Nummer, Bezug …</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Kunde finden</translation>
    </message>
    <message>
        <source>Money on account, credit notes not yet used and payments from nobody known stand here.</source>
        <translation>Akonto-Zahlungen, noch nicht verrechnete Gutschriften und Zahlungen von Unbekannten stehen hier.</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
        <source>Nothing is unapplied</source>
        <translation>Alles ist zugeordnet</translation>
    </message>
    <message>
        <source>Pay &amp;back…</source>
        <translation>Zurück&amp;zahlen …</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>{name} owes nothing</source>
        <translation>{name} schuldet nichts</translation>
    </message>
    <message>
        <source>{name} owes {amount}</source>
        <translation>{name} schuldet {amount}</translation>
    </message>
    <message>
        <source>{number} applied to the oldest items</source>
        <translation>{number} den ältesten Posten zugeordnet</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} warten</translation>
    </message>
</context>
<context>
    <name>UnappliedRows</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Customer or reference</source>
        <translation>Kunde oder Bezug</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Hierher umgebucht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Akonto</translation>
    </message>
    <message>
        <source>Opening credit</source>
        <translation>Anfangsguthaben</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What this customer owes, in the company’s currency</source>
        <translation>Was dieser Kunde schuldet, in der Hauswährung</translation>
    </message>
    <message>
        <source>whose money is it?</source>
        <translation>wessen Geld ist es?</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Another thing is just being taken back. Try again when that is done.</source>
        <translation>Gerade wird etwas anderes zurückgenommen. Versuchen Sie es noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Don’t do it again</source>
        <translation>Nicht noch einmal tun</translation>
    </message>
    <message>
        <source>Don’t undo it</source>
        <translation>Nicht rückgängig machen</translation>
    </message>
    <message>
        <source>It was already taken back, or let be: nothing is left to undo.</source>
        <translation>Es wurde schon zurückgenommen oder belassen: Nichts ist mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Not done again: {what}</source>
        <translation>Nicht noch einmal getan: {what}</translation>
    </message>
    <message>
        <source>Not undone: {what}</source>
        <translation>Nicht rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Its entry of {total} is reversed; the number stays used and the paper is kept.</source>
        <translation>Die Buchung über {total} wird storniert; die Nummer bleibt vergeben und der Beleg wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Its month is closed: it is void from today, and what was reported until now stays as it is.</source>
        <translation>Sein Monat ist abgeschlossen: Er ist ab heute storniert, und was bisher berichtet wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Grund, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>The entry of each is reversed, what was applied to it is on account again; the numbers stay used and the papers are kept. This cannot be undone.</source>
        <translation>Die Buchung jedes Belegs wird storniert, was zugeordnet war, ist wieder Akonto; die Nummern bleiben vergeben und die Belege werden aufbewahrt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This cannot be undone: write it anew if it was right after all.</source>
        <translation>Das lässt sich nicht rückgängig machen: War es doch richtig, schreiben Sie den Beleg neu.</translation>
    </message>
    <message>
        <source>Void {kind} {number}?</source>
        <translation>{kind} {number} stornieren?</translation>
    </message>
    <message>
        <source>Void {number}</source>
        <translation>{number} stornieren</translation>
    </message>
    <message>
        <source>Void {n} documents?</source>
        <translation>{n} Belege stornieren?</translation>
    </message>
    <message>
        <source>What was applied to it, {n} in all, is on account again.</source>
        <translation>Was zugeordnet war, {n} insgesamt, ist wieder Akonto.</translation>
    </message>
    <message>
        <source>{number} is void</source>
        <translation>{number} ist storniert</translation>
    </message>
</context>
<context>
    <name>VoidManyDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Grund, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Void {n} documents</source>
        <translation>{n} Belege stornieren</translation>
    </message>
</context>
<context>
    <name>WelcomeHost</name>
    <message>
        <source>Creating the company</source>
        <translation>Firma wird angelegt</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Beispielfirma wird angelegt</translation>
    </message>
    <message>
        <source>Nothing is written before you create the company</source>
        <translation>Nichts wird geschrieben, bevor Sie die Firma anlegen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The language changes with the next start</source>
        <translation>Die Sprache wechselt beim nächsten Start</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An .arbook file on this computer</source>
        <translation>Eine .arbook-Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>Bring your books over</source>
        <translation>Bücher mitbringen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark, like the system</source>
        <translation>Dunkel, wie das System</translation>
    </message>
    <message>
        <source>Invoices out, payments in, nothing forgotten.</source>
        <translation>Rechnungen hinaus, Zahlungen herein, nichts vergessen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, like the system</source>
        <translation>Hell, wie das System</translation>
    </message>
    <message>
        <source>Name, currency, logo; a chart of accounts is ready made</source>
        <translation>Name, Währung, Logo; ein Kontenplan ist schon da</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Northgate Supply, 2,000 invoices, nothing you can break</source>
        <translation>Northgate Supply, 2.000 Rechnungen, zum Üben</translation>
    </message>
    <message>
        <source>Open a company file</source>
        <translation>Firmendatei öffnen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>Beispielfirma ausprobieren</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your books are one file on this computer. Nothing is sent anywhere unless you send it.</source>
        <translation>Ihre Bücher sind eine Datei auf diesem Computer. Nichts wird verschickt, wenn Sie es nicht verschicken.</translation>
    </message>
    <message>
        <source>Your customers and their open invoices, from CSV or Excel</source>
        <translation>Ihre Kunden und deren offene Rechnungen, aus CSV oder Excel</translation>
    </message>
</context>
<context>
    <name>WhoButton</name>
    <message>
        <source>&amp;Salesperson</source>
        <translation>&amp;Verkäufer</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In credit</source>
        <translation>Im Guthaben</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Over their limit</source>
        <translation>Über ihrem Limit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Se&amp;gment</source>
        <translation>Se&amp;gment</translation>
    </message>
    <message>
        <source>With a balance</source>
        <translation>Mit Saldo</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Nicht eingehaltene Zusagen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Nobody of these is to be called</source>
        <translation>Von diesen ist niemand anzurufen</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Niemand ist anzurufen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Nur Überfällige</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Whoever is overdue or broke a promise comes here.</source>
        <translation>Wer überfällig ist oder eine Zusage nicht hielt, erscheint hier.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>{left} left, {done} done</source>
        <translation>{left} übrig, {done} erledigt</translation>
    </message>
    <message>
        <source>{n} customer</source>
        <translation>{n} Kunde</translation>
    </message>
    <message>
        <source>{n} customers</source>
        <translation>{n} Kunden</translation>
    </message>
    <message>
        <source>{n} customers, best first</source>
        <translation>{n} Kunden, wichtigste zuerst</translation>
    </message>
    <message>
        <source>{sum} past due</source>
        <translation>{sum} überfällig</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>&amp;Call</source>
        <translation>An&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Log a call</source>
        <translation>Anruf fest&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Next customer</source>
        <translation>&amp;Nächster Kunde</translation>
    </message>
    <message>
        <source>&amp;Previous customer</source>
        <translation>&amp;Voriger Kunde</translation>
    </message>
    <message>
        <source>&amp;Remind me on a day…</source>
        <translation>An einem Tag er&amp;innern …</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation>Überfällige Posten</translation>
    </message>
    <message>
        <source>Show “{tab}”</source>
        <translation>„{tab}“ zeigen</translation>
    </message>
</context>
<context>
    <name>WriteOffDialog</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Grund, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>{number}: {what} written off</source>
        <translation>{number}: {what} ausgebucht</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Forget how it was read before, and guess by the heads</source>
        <translation>Vergessen, wie sie zuletzt gelesen wurde, und nach den Köpfen raten</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Neu raten</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>The columns are those of {file}, imported on {day}.</source>
        <translation>Die Spalten sind die von {file}, importiert am {day}.</translation>
    </message>
    <message>
        <source>You see what would happen. The import is one step and one undo.</source>
        <translation>Sie sehen, was geschehen würde. Der Import ist ein Schritt und ein Rückgängig.</translation>
    </message>
</context>
<context>
    <name>_House</name>
    <message>
        <source>{name}: other companies</source>
        <translation>{name}: andere Firmen</translation>
    </message>
</context>
<context>
    <name>_KpiButton</name>
    <message>
        <source>{line}
Enter shows the items</source>
        <translation>{line}
Enter zeigt die Posten</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>{title}, done</source>
        <translation>{title}, erledigt</translation>
    </message>
</context>
<context>
    <name>_Matches</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>_NewRate</name>
    <message>
        <source>1 unit of</source>
        <translation>1 Einheit von</translation>
    </message>
    <message>
        <source>1 {currency} is {rate} {base} from {day}</source>
        <translation>1 {currency} ist {rate} {base} ab {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>Ab welchem Tag?</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Satz von</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>is, in {base}</source>
        <translation>ist, in {base}</translation>
    </message>
    <message>
        <source>state, county, city</source>
        <translation>Bundesstaat, Bezirk, Stadt</translation>
    </message>
    <message>
        <source>{code}: {rate} % from {day}</source>
        <translation>{code}: {rate} % ab {day}</translation>
    </message>
</context>
</TS>
