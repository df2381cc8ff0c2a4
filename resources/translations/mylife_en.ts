<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Hide  F9</source>
        <translation>Hide  F9</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Hide the screen</translation>
    </message>
    <message>
        <source>F9 hides everything at once</source>
        <translation>F9 hides everything at once</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>← → theme   ↑ ↓ value   0–9, + is 10   Delete takes back   Space: next of the three</source>
        <translation>← → theme   ↑ ↓ value   0–9, + is 10   Delete takes back   Space: next of the three</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>Circle of Life</source>
        <translation>Circle of Life</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s). Left and right go from theme to theme, up and down change the value.</source>
        <translation>
            <numerusform>%n theme. Left and right go from theme to theme, up and down change the value.</numerusform>
            <numerusform>%n themes. Left and right go from theme to theme, up and down change the value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Satisfaction is answered for %n theme(s).</source>
        <translation>
            <numerusform>Satisfaction is answered for %n theme.</numerusform>
            <numerusform>Satisfaction is answered for %n themes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{handle}, not answered</source>
        <translation>{handle}, not answered</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importance</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>hoped for</source>
        <translation>hoped for</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Let go to have a look at these files.</source>
        <translation>Let go to have a look at these files.</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>In the archive</translation>
    </message>
</context>
<context>
    <name>ClientsSearch</name>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Search the archive for a name</source>
        <translation>Search the archive for a name</translation>
    </message>
    <message>
        <source>Search for a person by name</source>
        <translation>Search for a person by name</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Search the archive</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Search a name</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>Back to my list</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase to go on</source>
        <translation>Passphrase to go on</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The list cannot be read now.</source>
        <translation>The list cannot be read now.</translation>
    </message>
    <message>
        <source>Nobody in the archive has this name.</source>
        <translation>Nobody in the archive has this name.</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>Nobody here has this name.</translation>
    </message>
    <message>
        <source>Perhaps another spelling? Or the person is in the archive.</source>
        <translation>Perhaps another spelling? Or the person is in the archive.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>The archive is empty.</translation>
    </message>
    <message>
        <source>People you no longer meet can rest here. Nothing of theirs is lost.</source>
        <translation>People you no longer meet can rest here. Nothing of theirs is lost.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Nobody is here yet.</translation>
    </message>
    <message>
        <source>Begin with a new person, or bring in case files: choose Import, or drop the files on this page.</source>
        <translation>Begin with a new person, or bring in case files: choose Import, or drop the files on this page.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Choose where to save …</source>
        <translation>Choose where to save …</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Replace the old file</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>Save a full copy</source>
        <translation>Save a full copy</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Case files</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The copy is here: {file}</source>
        <translation>The copy is here: {file}</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it, or choose another name.</source>
        <translation>There is already a file {file}. Replace it, or choose another name.</translation>
    </message>
    <message>
        <source>Everything about {name}, in one file</source>
        <translation>Everything about {name}, in one file</translation>
    </message>
    <message>
        <source>·  all answers and comments, the private ones too</source>
        <translation>·  all answers and comments, the private ones too</translation>
    </message>
    <message>
        <source>·  your background note</source>
        <translation>·  your background note</translation>
    </message>
    <message>
        <source>·  other people's names and telephone numbers</source>
        <translation>·  other people's names and telephone numbers</translation>
    </message>
    <message>
        <source>·  plans, here and of other services</source>
        <translation>·  plans, here and of other services</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever holds it can read it.</source>
        <translation>The file is not encrypted: whoever holds it can read it.</translation>
    </message>
    <message>
        <source>It is for you, the case manager, and for nobody else. Keep it in a safe place, and delete it when you no longer need it.</source>
        <translation>It is for you, the case manager, and for nobody else. Keep it in a safe place, and delete it when you no longer need it.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Files read</source>
        <translation>Files read</translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation>Bringing in …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out again</source>
        <translation>
            <numerusform>%n person taken out again</numerusform>
            <numerusform>%n people taken out again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) brought in</source>
        <translation>
            <numerusform>%n person brought in</numerusform>
            <numerusform>%n people brought in</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {number} of {all} …</source>
        <translation>Reading {number} of {all} …</translation>
    </message>
    <message>
        <source>Nothing here can come in.</source>
        <translation>Nothing here can come in.</translation>
    </message>
    <message>
        <source>Everybody here is already in the store.</source>
        <translation>Everybody here is already in the store.</translation>
    </message>
    <message>
        <source>Have a look, then bring them in.</source>
        <translation>Have a look, then bring them in.</translation>
    </message>
    <message>
        <source>These stay, because somebody has worked with them since: {names}</source>
        <translation>These stay, because somebody has worked with them since: {names}</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>All is as it was before.</translation>
    </message>
    <message>
        <source>You find them in your list. The files stay where they are.</source>
        <translation>You find them in your list. The files stay where they are.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Some files cannot come in. The others still can.</source>
        <translation>Some files cannot come in. The others still can.</translation>
    </message>
    <message>
        <source>Nothing is in the store yet.</source>
        <translation>Nothing is in the store yet.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take back this import</source>
        <translation>Take back this import</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>This file cannot come in.</source>
        <translation>This file cannot come in.</translation>
    </message>
    <message>
        <source>{name} is already in your list.</source>
        <translation>{name} is already in your list.</translation>
    </message>
    <message>
        <source>{name} is already in the archive.</source>
        <translation>{name} is already in the archive.</translation>
    </message>
    <message>
        <source>The file {file} holds the same person.</source>
        <translation>The file {file} holds the same person.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Skip {name}</source>
        <translation>Skip {name}</translation>
    </message>
    <message>
        <source>Add as another person</source>
        <translation>Add as another person</translation>
    </message>
    <message>
        <source>Add {name} as another person</source>
        <translation>Add {name} as another person</translation>
    </message>
</context>
<context>
    <name>LanguagePill</name>
    <message>
        <source>Language: {name}</source>
        <translation>Language: {name}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Satisfied now</source>
        <translation>Satisfied now</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Hoped for</translation>
    </message>
    <message>
        <source>What a click on the Circle sets</source>
        <translation>What a click on the Circle sets</translation>
    </message>
    <message>
        <source>Space goes to the next of the three</source>
        <translation>Space goes to the next of the three</translation>
    </message>
</context>
<context>
    <name>LookPill</name>
    <message>
        <source>Text size and colours</source>
        <translation>Text size and colours</translation>
    </message>
    <message>
        <source>Colours as the computer has</source>
        <translation>Colours as the computer has</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: invented people. Nothing here is kept.</source>
        <translation>Practice: invented people. Nothing here is kept.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Undo  Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo  Ctrl+Shift+Z</source>
        <translation>Redo  Ctrl+Shift+Z</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Saved</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{name} is in the archive now.</source>
        <translation>{name} is in the archive now.</translation>
    </message>
    <message>
        <source>{name} is back in your list.</source>
        <translation>{name} is back in your list.</translation>
    </message>
</context>
<context>
    <name>NewPersonPage</name>
    <message>
        <source>Please write the name they use.</source>
        <translation>Please write the name they use.</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation>Name they use</translation>
    </message>
    <message>
        <source>Year of birth, if you need it</source>
        <translation>Year of birth, if you need it</translation>
    </message>
    <message>
        <source>for example 2008</source>
        <translation>for example 2008</translation>
    </message>
    <message>
        <source>A year has four digits, from {first} to {last}. You can also leave this empty.</source>
        <translation>A year has four digits, from {first} to {last}. You can also leave this empty.</translation>
    </message>
    <message>
        <source>The only name shown in a meeting.</source>
        <translation>The only name shown in a meeting.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Language of the questions</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>OneByOne</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Back to the question before</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nothing here is right or wrong.</source>
        <translation>Nothing here is right or wrong.</translation>
    </message>
    <message>
        <source>These were left open</source>
        <translation>These were left open</translation>
    </message>
    <message>
        <source>Open one if you like, or go on. An open answer is fine too.</source>
        <translation>Open one if you like, or go on. An open answer is fine too.</translation>
    </message>
    <message>
        <source>key +</source>
        <translation>key +</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Words {at} of {of}</source>
        <translation>Words {at} of {of}</translation>
    </message>
    <message>
        <source>Numbers {at} of {of}</source>
        <translation>Numbers {at} of {of}</translation>
    </message>
    <message>
        <source>then words, {count}</source>
        <translation>then words, {count}</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importance</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Choose somebody in the list to see more.</source>
        <translation>Choose somebody in the list to see more.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Make a full copy …</source>
        <translation>Make a full copy …</translation>
    </message>
    <message>
        <source>Circle of {name}</source>
        <translation>Circle of {name}</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Bring back from the archive</translation>
    </message>
    <message>
        <source>Put in the archive</source>
        <translation>Put in the archive</translation>
    </message>
    <message>
        <source>{rounds}, the last on {date}</source>
        <translation>{rounds}, the last on {date}</translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>no round yet</source>
        <translation>no round yet</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>born {date}</translation>
    </message>
    <message>
        <source>no meeting agreed</source>
        <translation>no meeting agreed</translation>
    </message>
    <message>
        <source>last agreed for {date}</source>
        <translation>last agreed for {date}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>tomorrow {time}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no store of this program in {file}.</source>
        <translation>There is no store of this program in {file}.</translation>
    </message>
    <message>
        <source>There is already a store in {file}. Choose another folder.</source>
        <translation>There is already a store in {file}. Choose another folder.</translation>
    </message>
    <message>
        <source>There are other files in {file}. Choose an empty or a new folder.</source>
        <translation>There are other files in {file}. Choose an empty or a new folder.</translation>
    </message>
    <message>
        <source>{file} is not a folder. Choose another place.</source>
        <translation>{file} is not a folder. Choose another place.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Nothing was changed; try again.</source>
        <translation>This passphrase does not open the store. Nothing was changed; try again.</translation>
    </message>
    <message>
        <source>A passphrase has at least {minimum} characters. Several words are easy to keep.</source>
        <translation>A passphrase has at least {minimum} characters. Several words are easy to keep.</translation>
    </message>
    <message>
        <source>This passphrase is among the first that anybody would try. Choose another.</source>
        <translation>This passphrase is among the first that anybody would try. Choose another.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; a backup of this file opens the store.</source>
        <translation>{file} is damaged. Nothing was changed; a backup of this file opens the store.</translation>
    </message>
    <message>
        <source>{file} was changed by something else. Put it back from a backup.</source>
        <translation>{file} was changed by something else. Put it back from a backup.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not of this store. Put the store back from a backup.</source>
        <translation>{file} is damaged or is not of this store. Put the store back from a backup.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote {file}. Open it with that version.</source>
        <translation>A newer version of this program wrote {file}. Open it with that version.</translation>
    </message>
    <message>
        <source>The store is open in another window or program. Close it there first.</source>
        <translation>The store is open in another window or program. Close it there first.</translation>
    </message>
    <message>
        <source>This user may not write to {file}. Nothing was changed; check the place.</source>
        <translation>This user may not write to {file}. Nothing was changed; check the place.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; until then nothing new can be kept.</source>
        <translation>The disk is full. Make room; until then nothing new can be kept.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should at {file}.</source>
        <translation>The disk does not answer as it should at {file}.</translation>
    </message>
    <message>
        <source>Nobody of this name or id is in the store.</source>
        <translation>Nobody of this name or id is in the store.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>There is no such file or folder.</translation>
    </message>
    <message>
        <source>This is a folder, a link or a device, not a file.</source>
        <translation>This is a folder, a link or a device, not a file.</translation>
    </message>
    <message>
        <source>This user may not read or write this. Check the place.</source>
        <translation>This user may not read or write this. Check the place.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written; choose another place or make room.</source>
        <translation>The disk is full. Nothing was written; choose another place or make room.</translation>
    </message>
    <message>
        <source>The system could not read or write this.</source>
        <translation>The system could not read or write this.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MiB, so it was not read.</source>
        <translation>This file is larger than {limit} MiB, so it was not read.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>This is not text in UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON: the file is cut off or damaged.</source>
        <translation>This is not JSON: the file is cut off or damaged.</translation>
    </message>
    <message>
        <source>This is nested deeper than any case.</source>
        <translation>This is nested deeper than any case.</translation>
    </message>
    <message>
        <source>This holds more values than any case.</source>
        <translation>This holds more values than any case.</translation>
    </message>
    <message>
        <source>This is given twice. Keep one of them.</source>
        <translation>This is given twice. Keep one of them.</translation>
    </message>
    <message>
        <source>There is half a character in this text.</source>
        <translation>There is half a character in this text.</translation>
    </message>
    <message>
        <source>This is not a case file of this program.</source>
        <translation>This is not a case file of this program.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this file. Open it with that version.</source>
        <translation>A newer version of this program wrote this file. Open it with that version.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>This is missing.</translation>
    </message>
    <message>
        <source>This has no place in a case file.</source>
        <translation>This has no place in a case file.</translation>
    </message>
    <message>
        <source>The questionnaire has no such theme.</source>
        <translation>The questionnaire has no such theme.</translation>
    </message>
    <message>
        <source>This must be a whole number from 0 to 10.</source>
        <translation>This must be a whole number from 0 to 10.</translation>
    </message>
    <message>
        <source>A date is written as in 2026-11-22.</source>
        <translation>A date is written as in 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>There is no such date.</translation>
    </message>
    <message>
        <source>A time is written as in 09:30.</source>
        <translation>A time is written as in 09:30.</translation>
    </message>
    <message>
        <source>There is no such time; the last one is 23:59.</source>
        <translation>There is no such time; the last one is 23:59.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>This must be a text.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>This must be a list.</translation>
    </message>
    <message>
        <source>This must be an object with keys.</source>
        <translation>This must be an object with keys.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>This must be a whole number.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>This must be true or false.</translation>
    </message>
    <message>
        <source>No id or name in a case file looks like this.</source>
        <translation>No id or name in a case file looks like this.</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>This must be one of: {choices}.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>This text must not be empty.</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters.</source>
        <translation>This text is longer than {limit} characters.</translation>
    </message>
    <message>
        <source>This must be at least {limit}.</source>
        <translation>This must be at least {limit}.</translation>
    </message>
    <message>
        <source>This must be at most {limit}.</source>
        <translation>This must be at most {limit}.</translation>
    </message>
    <message>
        <source>There must be something in this.</source>
        <translation>There must be something in this.</translation>
    </message>
    <message>
        <source>There may be at most {limit} of these.</source>
        <translation>There may be at most {limit} of these.</translation>
    </message>
    <message>
        <source>This round was answered with a questionnaire that this program does not have.</source>
        <translation>This round was answered with a questionnaire that this program does not have.</translation>
    </message>
    <message>
        <source>There is already a round of this date.</source>
        <translation>There is already a round of this date.</translation>
    </message>
    <message>
        <source>This round is earlier than the one before it. The oldest comes first.</source>
        <translation>This round is earlier than the one before it. The oldest comes first.</translation>
    </message>
    <message>
        <source>This is both answered and skipped. Keep one of them.</source>
        <translation>This is both answered and skipped. Keep one of them.</translation>
    </message>
    <message>
        <source>This id is already given to another one.</source>
        <translation>This id is already given to another one.</translation>
    </message>
    <message>
        <source>Nothing and nobody in this file has this id.</source>
        <translation>Nothing and nobody in this file has this id.</translation>
    </message>
    <message>
        <source>This person must not be contacted nor shown anything.</source>
        <translation>This person must not be contacted nor shown anything.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>This ends before it begins.</translation>
    </message>
    <message>
        <source>This questionnaire is not TOML.</source>
        <translation>This questionnaire is not TOML.</translation>
    </message>
    <message>
        <source>This questionnaire cannot be read as text in UTF-8.</source>
        <translation>This questionnaire cannot be read as text in UTF-8.</translation>
    </message>
    <message>
        <source>Another questionnaire has the same id and version. Raise the version.</source>
        <translation>Another questionnaire has the same id and version. Raise the version.</translation>
    </message>
    <message>
        <source>This is missing or empty.</source>
        <translation>This is missing or empty.</translation>
    </message>
    <message>
        <source>The questionnaire does not list this language.</source>
        <translation>The questionnaire does not list this language.</translation>
    </message>
    <message>
        <source>A questionnaire has {fewest} to {most} themes; this one has {found}.</source>
        <translation>A questionnaire has {fewest} to {most} themes; this one has {found}.</translation>
    </message>
    <message>
        <source>A theme's id is written as in self_esteem.</source>
        <translation>A theme's id is written as in self_esteem.</translation>
    </message>
    <message>
        <source>Another theme has the same id.</source>
        <translation>Another theme has the same id.</translation>
    </message>
    <message>
        <source>The scale has no such number.</source>
        <translation>The scale has no such number.</translation>
    </message>
    <message>
        <source>This person is already in the store, so nothing was taken in.</source>
        <translation>This person is already in the store, so nothing was taken in.</translation>
    </message>
    <message>
        <source>This is the same person as in {other}, so nothing was taken in.</source>
        <translation>This is the same person as in {other}, so nothing was taken in.</translation>
    </message>
    <message>
        <source>This lies within the store itself. Choose another place.</source>
        <translation>This lies within the store itself. Choose another place.</translation>
    </message>
    <message>
        <source>Several people are called this. Give the id of the one you mean:</source>
        <translation>Several people are called this. Give the id of the one you mean:</translation>
    </message>
    <message>
        <source>Give the name of the worker.</source>
        <translation>Give the name of the worker.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase. Give it with --passphrase-file.</source>
        <translation>There is nobody to ask for the passphrase. Give it with --passphrase-file.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made; try again.</source>
        <translation>The two passphrases are not the same. Nothing was made; try again.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Whoever mends it needs this: {trace}</source>
        <translation>Something went wrong in the program itself. Whoever mends it needs this: {trace}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>My Life stays open until they are saved.</source>
        <translation>My Life stays open until they are saved.</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>My clients</translation>
    </message>
    <message>
        <source>for your eyes only</source>
        <translation>for your eyes only</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Bring in case files</source>
        <translation>Bring in case files</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Case files</translation>
    </message>
    <message>
        <source>A full copy</source>
        <translation>A full copy</translation>
    </message>
    <message>
        <source>What you said is kept here, and saved as soon as the disk takes it.</source>
        <translation>What you said is kept here, and saved as soon as the disk takes it.</translation>
    </message>
</context>
<context>
    <name>SkipRow</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Rather not say</translation>
    </message>
    <message>
        <source>Not my thing</source>
        <translation>Not my thing</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>Leave without an answer</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open the Circle</source>
        <translation>Open the Circle</translation>
    </message>
    <message>
        <source>Nobody is here yet. Begin with a new person, or bring in case files.</source>
        <translation>Nobody is here yet. Begin with a new person, or bring in case files.</translation>
    </message>
    <message>
        <source>Search for a person by name</source>
        <translation>Search for a person by name</translation>
    </message>
    <message>
        <source>Somebody else? Type a name</source>
        <translation>Somebody else? Type a name</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>Nobody here has this name.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>My clients …</source>
        <translation>My clients …</translation>
    </message>
    <message>
        <source>names show only when you ask for them</source>
        <translation>names show only when you ask for them</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>There is room for 2,000 characters, and they are used.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Make my store</source>
        <translation>Make my store</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Practise with an invented person</source>
        <translation>Practise with an invented person</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, locked.</source>
        <translation>Everything stays on this laptop, locked.</translation>
    </message>
    <message>
        <source>At least 12 characters: a few words that only you would put together. Nobody can open the store without it.</source>
        <translation>At least 12 characters: a few words that only you would put together. Nobody can open the store without it.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
</context>
<context>
    <name>WorkerBar</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Closes the store; the passphrase opens it again</source>
        <translation>Closes the store; the passphrase opens it again</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
</TS>
