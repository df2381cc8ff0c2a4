<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Hide  F9</source>
        <translation>Dölj  F9</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Dölj skärmen</translation>
    </message>
    <message>
        <source>F9 hides everything at once</source>
        <translation>F9 döljer genast allt</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>← → theme   ↑ ↓ value   0–9, + is 10   Delete takes back   Space: next of the three</source>
        <translation>← → tema   ↑ ↓ siffra   0–9, + är 10   Delete tar bort svaret   Mellanslag: nästa av de tre</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>En i taget</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkeln</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svaren</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>Circle of Life</source>
        <translation>Livscirkeln</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s). Left and right go from theme to theme, up and down change the value.</source>
        <translation>
            <numerusform>%n tema. Med vänster- och högerpilen går du från tema till tema, med upp- och nedpilen ändrar du siffran.</numerusform>
            <numerusform>%n teman. Med vänster- och högerpilen går du från tema till tema, med upp- och nedpilen ändrar du siffran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Satisfaction is answered for %n theme(s).</source>
        <translation>
            <numerusform>Du har svarat på hur nöjd du är inom %n tema.</numerusform>
            <numerusform>Du har svarat på hur nöjd du är inom %n teman.</numerusform>
        </translation>
    </message>
    <message>
        <source>{handle}, not answered</source>
        <translation>{handle}, inget svar</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>hur viktigt</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>hur nöjd</translation>
    </message>
    <message>
        <source>hoped for</source>
        <translation>hoppas på</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Let go to have a look at these files.</source>
        <translation>Släpp, så tittar vi på filerna.</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>I arkivet</translation>
    </message>
</context>
<context>
    <name>ClientsSearch</name>
    <message>
        <source>Import …</source>
        <translation>Importera …</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Search the archive for a name</source>
        <translation>Sök på namn i arkivet</translation>
    </message>
    <message>
        <source>Search for a person by name</source>
        <translation>Sök en person på namn</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Sök i arkivet</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Sök på namn</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Passphrase to go on</source>
        <translation>Lösenfras för att fortsätta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The list cannot be read now.</source>
        <translation>Listan går inte att läsa just nu.</translation>
    </message>
    <message>
        <source>Nobody in the archive has this name.</source>
        <translation>Ingen i arkivet heter så.</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>Ingen här heter så.</translation>
    </message>
    <message>
        <source>Perhaps another spelling? Or the person is in the archive.</source>
        <translation>Kanske stavas namnet på ett annat sätt, eller så finns personen i arkivet.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Arkivet är tomt.</translation>
    </message>
    <message>
        <source>People you no longer meet can rest here. Nothing of theirs is lost.</source>
        <translation>Hit kan du flytta dem som du inte längre träffar. Inga uppgifter försvinner.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Här finns ingen än.</translation>
    </message>
    <message>
        <source>Begin with a new person, or bring in case files: choose Import, or drop the files on this page.</source>
        <translation>Börja med att lägga till en ny person eller importera klientfiler: välj Importera eller släpp filerna på den här sidan.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Choose where to save …</source>
        <translation>Välj var du vill spara …</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Ersätt den gamla filen</translation>
    </message>
    <message>
        <source>case</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>Save a full copy</source>
        <translation>Spara en fullständig kopia</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Klientfiler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The copy is here: {file}</source>
        <translation>Kopian finns här: {file}</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it, or choose another name.</source>
        <translation>Filen {file} finns redan. Ersätt den eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>Everything about {name}, in one file</source>
        <translation>Allt om {name} i en enda fil</translation>
    </message>
    <message>
        <source>·  all answers and comments, the private ones too</source>
        <translation>·  alla svar och kommentarer, också de privata</translation>
    </message>
    <message>
        <source>·  your background note</source>
        <translation>·  dina egna bakgrundsanteckningar</translation>
    </message>
    <message>
        <source>·  other people's names and telephone numbers</source>
        <translation>·  andra människors namn och telefonnummer</translation>
    </message>
    <message>
        <source>·  plans, here and of other services</source>
        <translation>·  planer, både härifrån och från andra tjänster</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever holds it can read it.</source>
        <translation>Filen är inte krypterad: alla som får tag i den kan läsa den.</translation>
    </message>
    <message>
        <source>It is for you, the case manager, and for nobody else. Keep it in a safe place, and delete it when you no longer need it.</source>
        <translation>Den är bara för dig, klientens egen kontaktperson. Förvara den på ett säkert ställe och radera den när du inte längre behöver den.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Files read</source>
        <translation>Lästa filer</translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation>Importerar …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out again</source>
        <translation>
            <numerusform>Importen av %n person ångrad</numerusform>
            <numerusform>Importen av %n personer ångrad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) brought in</source>
        <translation>
            <numerusform>%n person importerad</numerusform>
            <numerusform>%n personer importerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {number} of {all} …</source>
        <translation>Läser {number} av {all} …</translation>
    </message>
    <message>
        <source>Nothing here can come in.</source>
        <translation>Inget här går att importera.</translation>
    </message>
    <message>
        <source>Everybody here is already in the store.</source>
        <translation>Alla här finns redan i skåpet.</translation>
    </message>
    <message>
        <source>Have a look, then bring them in.</source>
        <translation>Titta först, importera sedan.</translation>
    </message>
    <message>
        <source>These stay, because somebody has worked with them since: {names}</source>
        <translation>De här blir kvar, eftersom deras uppgifter redan har använts: {names}</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Allt är som förut.</translation>
    </message>
    <message>
        <source>You find them in your list. The files stay where they are.</source>
        <translation>Du hittar dem på din lista. Filerna ligger kvar där de är.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Some files cannot come in. The others still can.</source>
        <translation>Några filer går inte att importera. De andra går bra.</translation>
    </message>
    <message>
        <source>Nothing is in the store yet.</source>
        <translation>Inget har importerats än.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take back this import</source>
        <translation>Ångra importen</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Importera %n person</numerusform>
            <numerusform>Importera %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>This file cannot come in.</source>
        <translation>Den här filen går inte att importera.</translation>
    </message>
    <message>
        <source>{name} is already in your list.</source>
        <translation>{name} finns redan på din lista.</translation>
    </message>
    <message>
        <source>{name} is already in the archive.</source>
        <translation>{name} finns redan i arkivet.</translation>
    </message>
    <message>
        <source>The file {file} holds the same person.</source>
        <translation>I filen {file} finns samma person.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Skip {name}</source>
        <translation>Hoppa över {name}</translation>
    </message>
    <message>
        <source>Add as another person</source>
        <translation>Lägg till som en annan person</translation>
    </message>
    <message>
        <source>Add {name} as another person</source>
        <translation>Lägg till {name} som en annan person</translation>
    </message>
</context>
<context>
    <name>LanguagePill</name>
    <message>
        <source>Language: {name}</source>
        <translation>Språk: {name}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Important</source>
        <translation>Viktigt</translation>
    </message>
    <message>
        <source>Satisfied now</source>
        <translation>Nöjd nu</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Hoppas på</translation>
    </message>
    <message>
        <source>What a click on the Circle sets</source>
        <translation>Vad ett klick på cirkeln ändrar</translation>
    </message>
    <message>
        <source>Space goes to the next of the three</source>
        <translation>Mellanslag går till nästa av de tre</translation>
    </message>
</context>
<context>
    <name>LookPill</name>
    <message>
        <source>Text size and colours</source>
        <translation>Textstorlek och färger</translation>
    </message>
    <message>
        <source>Colours as the computer has</source>
        <translation>Samma färger som datorn</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ljusa färger</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Mörka färger</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: invented people. Nothing here is kept.</source>
        <translation>Övning: påhittade människor. Inget sparas.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Ångra  Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo  Ctrl+Shift+Z</source>
        <translation>Gör om  Ctrl+Shift+Z</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Sparat</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>{name} is in the archive now.</source>
        <translation>{name} finns nu i arkivet.</translation>
    </message>
    <message>
        <source>{name} is back in your list.</source>
        <translation>{name} är tillbaka på din lista.</translation>
    </message>
</context>
<context>
    <name>NewPersonPage</name>
    <message>
        <source>Please write the name they use.</source>
        <translation>Skriv det namn som personen använder.</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation>Namn som personen använder</translation>
    </message>
    <message>
        <source>Year of birth, if you need it</source>
        <translation>Födelseår, om du behöver det</translation>
    </message>
    <message>
        <source>for example 2008</source>
        <translation>till exempel 2008</translation>
    </message>
    <message>
        <source>A year has four digits, from {first} to {last}. You can also leave this empty.</source>
        <translation>Skriv året med fyra siffror, från {first} till {last}. Du kan också lämna fältet tomt.</translation>
    </message>
    <message>
        <source>The only name shown in a meeting.</source>
        <translation>Bara det här namnet syns under mötet.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Frågornas språk</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>OneByOne</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Tillbaka till frågan före</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Nothing here is right or wrong.</source>
        <translation>Inget svar är rätt eller fel.</translation>
    </message>
    <message>
        <source>These were left open</source>
        <translation>De här blev obesvarade</translation>
    </message>
    <message>
        <source>Open one if you like, or go on. An open answer is fine too.</source>
        <translation>Öppna någon av dem om du vill, eller gå vidare. Det är okej att inte svara.</translation>
    </message>
    <message>
        <source>key +</source>
        <translation>tryck +</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>Words {at} of {of}</source>
        <translation>Egna ord {at} av {of}</translation>
    </message>
    <message>
        <source>Numbers {at} of {of}</source>
        <translation>Siffror {at} av {of}</translation>
    </message>
    <message>
        <source>then words, {count}</source>
        <translation>sedan egna ord ({count})</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>hur viktigt</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>hur nöjd</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Choose somebody in the list to see more.</source>
        <translation>Välj någon i listan för att se mer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Make a full copy …</source>
        <translation>Gör en fullständig kopia …</translation>
    </message>
    <message>
        <source>Circle of {name}</source>
        <translation>Cirkel: {name}</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Ta tillbaka från arkivet</translation>
    </message>
    <message>
        <source>Put in the archive</source>
        <translation>Flytta till arkivet</translation>
    </message>
    <message>
        <source>{rounds}, the last on {date}</source>
        <translation>{rounds}, den senaste {date}</translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>no round yet</source>
        <translation>ingen omgång än</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>född {date}</translation>
    </message>
    <message>
        <source>no meeting agreed</source>
        <translation>inget möte avtalat</translation>
    </message>
    <message>
        <source>last agreed for {date}</source>
        <translation>avtalad tid var {date}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag kl. {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>i morgon kl. {time}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no store of this program in {file}.</source>
        <translation>I mappen {file} finns inget skåp för det här programmet.</translation>
    </message>
    <message>
        <source>There is already a store in {file}. Choose another folder.</source>
        <translation>I mappen {file} finns redan ett skåp. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>There are other files in {file}. Choose an empty or a new folder.</source>
        <translation>I mappen {file} finns andra filer. Välj en tom eller ny mapp.</translation>
    </message>
    <message>
        <source>{file} is not a folder. Choose another place.</source>
        <translation>{file} är ingen mapp. Välj en annan plats.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Nothing was changed; try again.</source>
        <translation>Den här lösenfrasen öppnar inte skåpet. Inget har ändrats. Försök igen.</translation>
    </message>
    <message>
        <source>A passphrase has at least {minimum} characters. Several words are easy to keep.</source>
        <translation>Lösenfrasen ska ha minst {minimum} tecken. Några ord är lätta att komma ihåg.</translation>
    </message>
    <message>
        <source>This passphrase is among the first that anybody would try. Choose another.</source>
        <translation>Den här lösenfrasen är lätt att gissa. Välj en annan.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; a backup of this file opens the store.</source>
        <translation>Filen {file} är skadad. Inget har ändrats. Med en säkerhetskopia av filen går skåpet att öppna.</translation>
    </message>
    <message>
        <source>{file} was changed by something else. Put it back from a backup.</source>
        <translation>Filen {file} har ändrats utanför programmet. Återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not of this store. Put the store back from a backup.</source>
        <translation>Filen {file} är skadad eller hör till ett annat skåp. Återställ skåpet från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote {file}. Open it with that version.</source>
        <translation>Filen {file} är sparad med en nyare version av programmet. Öppna den med den versionen.</translation>
    </message>
    <message>
        <source>The store is open in another window or program. Close it there first.</source>
        <translation>Skåpet är öppet i ett annat fönster eller program. Stäng det först där.</translation>
    </message>
    <message>
        <source>This user may not write to {file}. Nothing was changed; check the place.</source>
        <translation>Du har inte rätt att skriva här: {file}. Inget har ändrats. Kontrollera platsen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; until then nothing new can be kept.</source>
        <translation>Disken är full. Inget nytt går att spara förrän du har gjort plats.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should at {file}.</source>
        <translation>Disken fungerar inte som den ska ({file}).</translation>
    </message>
    <message>
        <source>Nobody of this name or id is in the store.</source>
        <translation>I skåpet finns ingen med det här namnet eller id:t.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Det finns ingen sådan fil eller mapp.</translation>
    </message>
    <message>
        <source>This is a folder, a link or a device, not a file.</source>
        <translation>Det här är en mapp, en länk eller en enhet, inte en fil.</translation>
    </message>
    <message>
        <source>This user may not read or write this. Check the place.</source>
        <translation>Du har inte rätt att läsa eller skriva det här. Kontrollera platsen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written; choose another place or make room.</source>
        <translation>Disken är full. Inget sparades. Välj ett annat ställe eller gör plats.</translation>
    </message>
    <message>
        <source>The system could not read or write this.</source>
        <translation>Systemet kunde inte läsa eller skriva det här.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MiB, so it was not read.</source>
        <translation>Filen är större än {limit} MB, så den lästes inte.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Det här är ingen UTF-8-text.</translation>
    </message>
    <message>
        <source>This is not JSON: the file is cut off or damaged.</source>
        <translation>Det här är ingen JSON-fil: den är ofullständig eller skadad.</translation>
    </message>
    <message>
        <source>This is nested deeper than any case.</source>
        <translation>Det här har fler nivåer än någon klientfil.</translation>
    </message>
    <message>
        <source>This holds more values than any case.</source>
        <translation>Det här innehåller fler värden än någon klientfil.</translation>
    </message>
    <message>
        <source>This is given twice. Keep one of them.</source>
        <translation>Det här finns två gånger. Behåll det ena.</translation>
    </message>
    <message>
        <source>There is half a character in this text.</source>
        <translation>Det finns ett halvt tecken i texten.</translation>
    </message>
    <message>
        <source>This is not a case file of this program.</source>
        <translation>Det här är ingen klientfil från det här programmet.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this file. Open it with that version.</source>
        <translation>Filen är sparad med en nyare version av programmet. Öppna den med den versionen.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Det här saknas.</translation>
    </message>
    <message>
        <source>This has no place in a case file.</source>
        <translation>Det här hör inte hemma i en klientfil.</translation>
    </message>
    <message>
        <source>The questionnaire has no such theme.</source>
        <translation>Formuläret har inget sådant tema.</translation>
    </message>
    <message>
        <source>This must be a whole number from 0 to 10.</source>
        <translation>Det här ska vara ett heltal från 0 till 10.</translation>
    </message>
    <message>
        <source>A date is written as in 2026-11-22.</source>
        <translation>Ett datum skrivs så här: 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Det finns inget sådant datum.</translation>
    </message>
    <message>
        <source>A time is written as in 09:30.</source>
        <translation>Ett klockslag skrivs så här: 09:30.</translation>
    </message>
    <message>
        <source>There is no such time; the last one is 23:59.</source>
        <translation>Det finns inget sådant klockslag. Det sista är 23:59.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Det här ska vara en text.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Det här ska vara en lista.</translation>
    </message>
    <message>
        <source>This must be an object with keys.</source>
        <translation>Det här ska vara ett objekt med nycklar.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Det här ska vara ett heltal.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Det här ska vara true eller false.</translation>
    </message>
    <message>
        <source>No id or name in a case file looks like this.</source>
        <translation>Inget id eller namn i en klientfil ser ut så här.</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>Det här ska vara något av följande: {choices}.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>Texten får inte vara tom.</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters.</source>
        <translation>Texten är längre än {limit} tecken.</translation>
    </message>
    <message>
        <source>This must be at least {limit}.</source>
        <translation>Det här ska vara minst {limit}.</translation>
    </message>
    <message>
        <source>This must be at most {limit}.</source>
        <translation>Det här ska vara högst {limit}.</translation>
    </message>
    <message>
        <source>There must be something in this.</source>
        <translation>Det ska finnas något i det här.</translation>
    </message>
    <message>
        <source>There may be at most {limit} of these.</source>
        <translation>Det får finnas högst {limit} av dem.</translation>
    </message>
    <message>
        <source>This round was answered with a questionnaire that this program does not have.</source>
        <translation>Omgången är besvarad med ett formulär som programmet inte har.</translation>
    </message>
    <message>
        <source>There is already a round of this date.</source>
        <translation>Det finns redan en omgång med det här datumet.</translation>
    </message>
    <message>
        <source>This round is earlier than the one before it. The oldest comes first.</source>
        <translation>Omgången är äldre än den föregående. Den äldsta kommer först.</translation>
    </message>
    <message>
        <source>This is both answered and skipped. Keep one of them.</source>
        <translation>Det här är både besvarat och överhoppat. Behåll det ena.</translation>
    </message>
    <message>
        <source>This id is already given to another one.</source>
        <translation>Det här id:t används redan.</translation>
    </message>
    <message>
        <source>Nothing and nobody in this file has this id.</source>
        <translation>Inget och ingen i filen har det här id:t.</translation>
    </message>
    <message>
        <source>This person must not be contacted nor shown anything.</source>
        <translation>Den här personen får varken kontaktas eller se något.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Det här slutar innan det börjar.</translation>
    </message>
    <message>
        <source>This questionnaire is not TOML.</source>
        <translation>Formuläret är inte i TOML-format.</translation>
    </message>
    <message>
        <source>This questionnaire cannot be read as text in UTF-8.</source>
        <translation>Formuläret går inte att läsa som UTF-8-text.</translation>
    </message>
    <message>
        <source>Another questionnaire has the same id and version. Raise the version.</source>
        <translation>Ett annat formulär har samma id och version. Höj versionsnumret.</translation>
    </message>
    <message>
        <source>This is missing or empty.</source>
        <translation>Det här saknas eller är tomt.</translation>
    </message>
    <message>
        <source>The questionnaire does not list this language.</source>
        <translation>Språket finns inte i formulärets språklista.</translation>
    </message>
    <message>
        <source>A questionnaire has {fewest} to {most} themes; this one has {found}.</source>
        <translation>Ett formulär har {fewest}–{most} teman. Det här har {found}.</translation>
    </message>
    <message>
        <source>A theme's id is written as in self_esteem.</source>
        <translation>Ett temas id skrivs så här: self_esteem.</translation>
    </message>
    <message>
        <source>Another theme has the same id.</source>
        <translation>Ett annat tema har samma id.</translation>
    </message>
    <message>
        <source>The scale has no such number.</source>
        <translation>Skalan har ingen sådan siffra.</translation>
    </message>
    <message>
        <source>This person is already in the store, so nothing was taken in.</source>
        <translation>Personen finns redan i skåpet, så inget importerades.</translation>
    </message>
    <message>
        <source>This is the same person as in {other}, so nothing was taken in.</source>
        <translation>Det är samma person som i {other}, så inget importerades.</translation>
    </message>
    <message>
        <source>This lies within the store itself. Choose another place.</source>
        <translation>Det här ligger inne i själva skåpet. Välj en annan plats.</translation>
    </message>
    <message>
        <source>Several people are called this. Give the id of the one you mean:</source>
        <translation>Flera heter så. Ange id för rätt person:</translation>
    </message>
    <message>
        <source>Give the name of the worker.</source>
        <translation>Skriv ditt namn.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase. Give it with --passphrase-file.</source>
        <translation>Det finns ingen att fråga om lösenfrasen. Ange den med --passphrase-file.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made; try again.</source>
        <translation>Lösenfraserna stämmer inte överens. Inget skapades. Försök igen.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Whoever mends it needs this: {trace}</source>
        <translation>Något gick fel i själva programmet. Den som rättar till felet behöver det här: {trace}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Dölj lösenfrasen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Visa lösenfrasen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>My Life stays open until they are saved.</source>
        <translation>Programmet stängs inte förrän allt är sparat.</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mina klienter</translation>
    </message>
    <message>
        <source>for your eyes only</source>
        <translation>bara för dig</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Bring in case files</source>
        <translation>Importera klientfiler</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Klientfiler</translation>
    </message>
    <message>
        <source>A full copy</source>
        <translation>En fullständig kopia</translation>
    </message>
    <message>
        <source>What you said is kept here, and saved as soon as the disk takes it.</source>
        <translation>Dina svar finns kvar här och sparas så fort det går att skriva till disken igen.</translation>
    </message>
</context>
<context>
    <name>SkipRow</name>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Vill inte säga</translation>
    </message>
    <message>
        <source>Not my thing</source>
        <translation>Inte min grej</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>Lämna obesvarat</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open the Circle</source>
        <translation>Öppna cirkeln</translation>
    </message>
    <message>
        <source>Nobody is here yet. Begin with a new person, or bring in case files.</source>
        <translation>Här finns ingen än. Börja med att lägga till en ny person eller importera klientfiler.</translation>
    </message>
    <message>
        <source>Search for a person by name</source>
        <translation>Sök en person på namn</translation>
    </message>
    <message>
        <source>Somebody else? Type a name</source>
        <translation>Någon annan? Skriv ett namn</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>Ingen här heter så.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>My clients …</source>
        <translation>Mina klienter …</translation>
    </message>
    <message>
        <source>names show only when you ask for them</source>
        <translation>namn syns bara när du ber om dem</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>Här ryms 2 000 tecken, och nu är det fullt.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inget svar</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Samma lösenfras en gång till</translation>
    </message>
    <message>
        <source>Make my store</source>
        <translation>Skapa mitt skåp</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Practise with an invented person</source>
        <translation>Öva med en påhittad person</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, locked.</source>
        <translation>Allt stannar på den här datorn, låst.</translation>
    </message>
    <message>
        <source>At least 12 characters: a few words that only you would put together. Nobody can open the store without it.</source>
        <translation>Minst 12 tecken: några ord som bara du skulle sätta ihop. Utan dem kan ingen öppna skåpet.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma en gång till</translation>
    </message>
</context>
<context>
    <name>WorkerBar</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Closes the store; the passphrase opens it again</source>
        <translation>Stänger skåpet; lösenfrasen öppnar det igen</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n omgång</numerusform>
            <numerusform>%n omgångar</numerusform>
        </translation>
    </message>
</context>
</TS>
