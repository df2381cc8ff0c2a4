<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AfterMeetingPage</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>No round was made that day.</source>
        <translation>No round was made that day.</translation>
    </message>
    <message>
        <source>Your view, where it differs</source>
        <translation>Your view, where it differs</translation>
    </message>
    <message>
        <source>Note of this round</source>
        <translation>Note of this round</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Background note</translation>
    </message>
    <message>
        <source>{called} may ask to see what is written here.</source>
        <translation>{called} may ask to see what is written here.</translation>
    </message>
    <message>
        <source>The round of {date} with {called}</source>
        <translation>The round of {date} with {called}</translation>
    </message>
    <message>
        <source>Press a number only where you see it otherwise. What {called} said stays.</source>
        <translation>Press a number only where you see it otherwise. What {called} said stays.</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Hide the others</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>The others</translation>
    </message>
</context>
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
    <message>
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Help now: whom to call  F1</translation>
    </message>
</context>
<context>
    <name>BothViews</name>
    <message>
        <source>Your case manager may see some things another way. It is shown beside your own values only if you both want that.</source>
        <translation>Your case manager may see some things another way. It is shown beside your own values only if you both want that.</translation>
    </message>
    <message>
        <source>{name} wants to see it</source>
        <translation>{name} wants to see it</translation>
    </message>
    <message>
        <source>The case manager wants to show it</source>
        <translation>The case manager wants to show it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The hollow squares are the case manager&apos;s view, from {date}.</source>
        <translation>The hollow squares are the case manager&apos;s view, from {date}.</translation>
    </message>
    <message>
        <source>No other view has been written.</source>
        <translation>No other view has been written.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Private.</source>
        <translation>Private.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show what I said</source>
        <translation>Show what I said</translation>
    </message>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>There is room for 2,000 characters, and they are used.</translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <source>To begin with, in this order</source>
        <translation>To begin with, in this order</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>{theme}: one place up</source>
        <translation>{theme}: one place up</translation>
    </message>
    <message>
        <source>{theme}: one place down</source>
        <translation>{theme}: one place down</translation>
    </message>
    <message>
        <source>{theme}: take out</source>
        <translation>{theme}: take out</translation>
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
        <source>%n theme(s). Left and right go from theme to theme.</source>
        <translation>
            <numerusform>%n theme. Left and right go from theme to theme.</numerusform>
            <numerusform>%n themes. Left and right go from theme to theme.</numerusform>
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
        <source>{viewpoint} {score}, said earlier</source>
        <translation>{viewpoint} {score}, said earlier</translation>
    </message>
    <message>
        <source>the worker&apos;s view {score}</source>
        <translation>the worker&apos;s view {score}</translation>
    </message>
    <message>
        <source>chosen, number {number}</source>
        <translation>chosen, number {number}</translation>
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
        <source>Settings</source>
        <translation>Settings</translation>
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
    <name>CompareCard</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>When the Circle has been filled in twice, you see here what has moved.</source>
        <translation>When the Circle has been filled in twice, you see here what has moved.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>From {then} to {now}</source>
        <translation>From {then} to {now}</translation>
    </message>
    <message>
        <source>Not all the questions were the same then. Here is what was asked both times.</source>
        <translation>Not all the questions were the same then. Here is what was asked both times.</translation>
    </message>
    <message>
        <source>Your strengths: {themes}</source>
        <translation>Your strengths: {themes}</translation>
    </message>
    <message>
        <source>Your strengths ({day}): {themes}</source>
        <translation>Your strengths ({day}): {themes}</translation>
    </message>
    <message>
        <source>No theme was answered both times.</source>
        <translation>No theme was answered both times.</translation>
    </message>
    <message>
        <source>Everything is the same.</source>
        <translation>Everything is the same.</translation>
    </message>
    <message>
        <source>Everything is about the same.</source>
        <translation>Everything is about the same.</translation>
    </message>
    <message>
        <source>{theme} moved clearly. What made it move?</source>
        <translation>{theme} moved clearly. What made it move?</translation>
    </message>
    <message>
        <source>{theme} moved. What made it move?</source>
        <translation>{theme} moved. What made it move?</translation>
    </message>
    <message>
        <source>{theme} moved clearly. What made them move?</source>
        <translation>{theme} moved clearly. What made them move?</translation>
    </message>
    <message>
        <source>{theme} moved. What made them move?</source>
        <translation>{theme} moved. What made them move?</translation>
    </message>
    <message>
        <source>{theme}: {then} on {day}, {now} now, {moved}</source>
        <translation>{theme}: {then} on {day}, {now} now, {moved}</translation>
    </message>
    <message>
        <source>{theme}: {then} on {day}, {now} on {later}, {moved}</source>
        <translation>{theme}: {then} on {day}, {now} on {later}, {moved}</translation>
    </message>
    <message>
        <source>Importance: {score}</source>
        <translation>Importance: {score}</translation>
    </message>
    <message>
        <source>Importance: {score} ({day})</source>
        <translation>Importance: {score} ({day})</translation>
    </message>
    <message>
        <source>Private words</source>
        <translation>Private words</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Only on {day}: {themes}</source>
        <translation>Only on {day}: {themes}</translation>
    </message>
    <message>
        <source>Only now: {themes}</source>
        <translation>Only now: {themes}</translation>
    </message>
    <message>
        <source>In your own words: what changed in {theme}?</source>
        <translation>In your own words: what changed in {theme}?</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>about the same</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>moved clearly</source>
        <translation>moved clearly</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} and {other}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare with {day}</source>
        <translation>Compare with {day}</translation>
    </message>
    <message>
        <source>Satisfied, {day}</source>
        <translation>Satisfied, {day}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Satisfied now</source>
        <translation>Satisfied now</translation>
    </message>
    <message>
        <source>Important, said earlier</source>
        <translation>Important, said earlier</translation>
    </message>
    <message>
        <source>Important, {day}</source>
        <translation>Important, {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Stop</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Play</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play the change up to now</source>
        <translation>Play the change up to now</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
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
    <name>EndingPage</name>
    <message>
        <source>That is all for today</source>
        <translation>That is all for today</translation>
    </message>
    <message>
        <source>Everything is kept, and everything can still be changed.</source>
        <translation>Everything is kept, and everything can still be changed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>We meet again: {when}</source>
        <translation>We meet again: {when}</translation>
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
        <source>·  your own notes, and how you see it yourself</source>
        <translation>·  your own notes, and how you see it yourself</translation>
    </message>
    <message>
        <source>·  when the two of you met, and who was there</source>
        <translation>·  when the two of you met, and who was there</translation>
    </message>
    <message>
        <source>·  other people&apos;s names and telephone numbers</source>
        <translation>·  other people&apos;s names and telephone numbers</translation>
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
    <name>FocusCard</name>
    <message>
        <source>{theme}: carries me</source>
        <translation>{theme}: carries me</translation>
    </message>
    <message>
        <source>{theme}: begin with this</source>
        <translation>{theme}: begin with this</translation>
    </message>
    <message>
        <source>Something else …</source>
        <translation>Something else …</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>On {day} you began with: {themes}</source>
        <translation>On {day} you began with: {themes}</translation>
    </message>
    <message>
        <source>From what you said. You decide.</source>
        <translation>From what you said. You decide.</translation>
    </message>
    <message>
        <source>What already carries you?</source>
        <translation>What already carries you?</translation>
    </message>
    <message>
        <source>Up to three, or none.</source>
        <translation>Up to three, or none.</translation>
    </message>
    <message>
        <source>What shall we begin with?</source>
        <translation>What shall we begin with?</translation>
    </message>
    <message>
        <source>Up to three, in your order.</source>
        <translation>Up to three, in your order.</translation>
    </message>
</context>
<context>
    <name>FocusPage</name>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
</context>
<context>
    <name>GiveBack</name>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN or passphrase</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>That is not the PIN. Try again.</translation>
    </message>
    <message>
        <source>That was not the PIN. From now on only the passphrase works.</source>
        <translation>That was not the PIN. From now on only the passphrase works.</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation>Give the laptop back</translation>
    </message>
    <message>
        <source>Your answers are kept. The case manager goes on from here.</source>
        <translation>Your answers are kept. The case manager goes on from here.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>To the questions</translation>
    </message>
</context>
<context>
    <name>GoOnPage</name>
    <message>
        <source>What you said then is kept, whichever you choose.</source>
        <translation>What you said then is kept, whichever you choose.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Start a new one</translation>
    </message>
    <message>
        <source>Go on with that one</source>
        <translation>Go on with that one</translation>
    </message>
    <message>
        <source>{day} was left in the middle. Go on, or start a new one?</source>
        <translation>{day} was left in the middle. Go on, or start a new one?</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>My Life locks in %n second(s). Move the mouse or press a key.</source>
        <translation>
            <numerusform>My Life locks in %n second. Move the mouse or press a key.</numerusform>
            <numerusform>My Life locks in %n seconds. Move the mouse or press a key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen hides in %n second(s). Move the mouse or press a key.</source>
        <translation>
            <numerusform>The screen hides in %n second. Move the mouse or press a key.</numerusform>
            <numerusform>The screen hides in %n seconds. Move the mouse or press a key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Look at the questions again</source>
        <translation>Look at the questions again</translation>
    </message>
    <message>
        <source>Done. Give the laptop back.</source>
        <translation>Done. Give the laptop back.</translation>
    </message>
    <message>
        <source>Thank you. Everything you answered is kept, and you can still change it.</source>
        <translation>Thank you. Everything you answered is kept, and you can still change it.</translation>
    </message>
</context>
<context>
    <name>HandOverStart</name>
    <message>
        <source>PIN, {fewest} to {most} digits</source>
        <translation>PIN, {fewest} to {most} digits</translation>
    </message>
    <message>
        <source>{fewest} to {most} digits</source>
        <translation>{fewest} to {most} digits</translation>
    </message>
    <message>
        <source>A PIN has {fewest} to {most} digits and nothing else.</source>
        <translation>A PIN has {fewest} to {most} digits and nothing else.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>My passphrase</translation>
    </message>
    <message>
        <source>One press</source>
        <translation>One press</translation>
    </message>
    <message>
        <source>A PIN for this time</source>
        <translation>A PIN for this time</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>You come back with</source>
        <translation>You come back with</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{name} answers alone for a while</source>
        <translation>{name} answers alone for a while</translation>
    </message>
    <message>
        <source>The questions fill the whole screen. Nothing else of the program can be opened until you take the laptop back, and closing the window locks it.</source>
        <translation>The questions fill the whole screen. Nothing else of the program can be opened until you take the laptop back, and closing the window locks it.</translation>
    </message>
    <message>
        <source>The PIN is forgotten as soon as you are back.</source>
        <translation>The PIN is forgotten as soon as you are back.</translation>
    </message>
    <message>
        <source>The PIN is forgotten as soon as you are back. Your passphrase works too, and after five wrong PINs it is the only way.</source>
        <translation>The PIN is forgotten as soon as you are back. Your passphrase works too, and after five wrong PINs it is the only way.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>{source}, checked {day}</source>
        <translation>{source}, checked {day}</translation>
    </message>
    <message>
        <source>My Life calls nobody by itself. Numbers and hours can change.</source>
        <translation>My Life calls nobody by itself. Numbers and hours can change.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
    <message>
        <source>You can call yourself, or you call together.</source>
        <translation>You can call yourself, or you call together.</translation>
    </message>
</context>
<context>
    <name>HereCard</name>
    <message>
        <source>Somebody else who is here</source>
        <translation>Somebody else who is here</translation>
    </message>
    <message>
        <source>Somebody else? Type a name</source>
        <translation>Somebody else? Type a name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>{name} is not here</source>
        <translation>{name} is not here</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Who is here today?</translation>
    </message>
    <message>
        <source>When somebody else is here, private comments stay covered until you open them.</source>
        <translation>When somebody else is here, private comments stay covered until you open them.</translation>
    </message>
    <message>
        <source>{name} and the case manager are here. Is anybody else?</source>
        <translation>{name} and the case manager are here. Is anybody else?</translation>
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
    <name>JoinPage</name>
    <message>
        <source>Join them</source>
        <translation>Join them</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>They are two people</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>There is one record of {name} now.</source>
        <translation>There is one record of {name} now.</translation>
    </message>
    <message>
        <source>Everything of both is in it. The other record is kept inside, word for word as it was.</source>
        <translation>Everything of both is in it. The other record is kept inside, word for word as it was.</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>They stay two people.</translation>
    </message>
    <message>
        <source>You will not be asked about these two again.</source>
        <translation>You will not be asked about these two again.</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>Are these two the same person?</translation>
    </message>
    <message>
        <source>Joined, there is one record with everything of both. Where the two say different things of the same, one counts, and the other record is kept inside as it was: nothing is lost.</source>
        <translation>Joined, there is one record with everything of both. Where the two say different things of the same, one counts, and the other record is kept inside as it was: nothing is lost.</translation>
    </message>
    <message>
        <source>Somebody has worked on it since, so it stays one record.</source>
        <translation>Somebody has worked on it since, so it stays one record.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
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
    <name>LeftOpen</name>
    <message>
        <source>These were left open</source>
        <translation>These were left open</translation>
    </message>
    <message>
        <source>Open one if you like, or go on. An open answer is fine too.</source>
        <translation>Open one if you like, or go on. An open answer is fine too.</translation>
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
        <source>The case manager&apos;s view</source>
        <translation>The case manager&apos;s view</translation>
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
        <source>Text size as the computer has</source>
        <translation>Text size as the computer has</translation>
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
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>High contrast, dark</translation>
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
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Ends the meeting; everything is kept</source>
        <translation>Ends the meeting; everything is kept</translation>
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
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePill</name>
    <message>
        <source>More of this meeting</source>
        <translation>More of this meeting</translation>
    </message>
    <message>
        <source>Who is here today …</source>
        <translation>Who is here today …</translation>
    </message>
    <message>
        <source>Hand the laptop over …</source>
        <translation>Hand the laptop over …</translation>
    </message>
    <message>
        <source>Look at two views …</source>
        <translation>Look at two views …</translation>
    </message>
    <message>
        <source>How long have we been here?</source>
        <translation>How long have we been here?</translation>
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
        <source>Only what we chose</source>
        <translation>Only what we chose</translation>
    </message>
    <message>
        <source>The whole Circle</source>
        <translation>The whole Circle</translation>
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
        <source>As on {date}: {score}   key =</source>
        <translation>As on {date}: {score}   key =</translation>
    </message>
    <message>
        <source>As last time: {score}</source>
        <translation>As last time: {score}</translation>
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
</context>
<context>
    <name>OpenCase</name>
    <message>
        <source>My Life stays open until they are saved.</source>
        <translation>My Life stays open until they are saved.</translation>
    </message>
    <message>
        <source>What you said is kept here, and saved as soon as the disk takes it.</source>
        <translation>What you said is kept here, and saved as soon as the disk takes it.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Just between us</source>
        <translation>Just between us</translation>
    </message>
    <message>
        <source>These words stay with your case manager, whatever is shared</source>
        <translation>These words stay with your case manager, whatever is shared</translation>
    </message>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>There is room for 2,000 characters, and they are used.</translation>
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
        <source>My own notes …</source>
        <translation>My own notes …</translation>
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
        <source>A point in time is written as in 2026-11-22T09:30:00+00:00.</source>
        <translation>A point in time is written as in 2026-11-22T09:30:00+00:00.</translation>
    </message>
    <message>
        <source>There is no such point in time.</source>
        <translation>There is no such point in time.</translation>
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
        <source>There is already a meeting of this date.</source>
        <translation>There is already a meeting of this date.</translation>
    </message>
    <message>
        <source>This meeting is earlier than the one before it. The oldest comes first.</source>
        <translation>This meeting is earlier than the one before it. The oldest comes first.</translation>
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
        <source>A theme&apos;s id is written as in self_esteem.</source>
        <translation>A theme&apos;s id is written as in self_esteem.</translation>
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
        <source>This is not TOML, so the program&apos;s own text is shown.</source>
        <translation>This is not TOML, so the program&apos;s own text is shown.</translation>
    </message>
    <message>
        <source>This cannot be read as text in UTF-8, so the program&apos;s own text is shown.</source>
        <translation>This cannot be read as text in UTF-8, so the program&apos;s own text is shown.</translation>
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
    <name>PromptRow</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Choose {theme}</source>
        <translation>Choose {theme}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Parts of the meeting</source>
        <translation>Parts of the meeting</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Background note</source>
        <translation>Background note</translation>
    </message>
    <message>
        <source>{name} counts where the two differ</source>
        <translation>{name} counts where the two differ</translation>
    </message>
    <message>
        <source>Counts where the two differ</source>
        <translation>Counts where the two differ</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>in the archive</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the network</source>
        <translation>
            <numerusform>%n person of the network</numerusform>
            <numerusform>%n people of the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) elsewhere</source>
        <translation>
            <numerusform>%n plan elsewhere</numerusform>
            <numerusform>%n plans elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) joined before</source>
        <translation>
            <numerusform>%n record joined before</numerusform>
            <numerusform>%n records joined before</numerusform>
        </translation>
    </message>
    <message>
        <source>No goals, no network and no meetings yet.</source>
        <translation>No goals, no network and no meetings yet.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Yes, end here</source>
        <translation>Yes, end here</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>All right, {name}.</source>
        <translation>All right, {name}.</translation>
    </message>
    <message>
        <source>Thank you for saying it. Nothing is kept but your no.</source>
        <translation>Thank you for saying it. Nothing is kept but your no.</translation>
    </message>
    <message>
        <source>If you ever want to try, you are welcome.</source>
        <translation>If you ever want to try, you are welcome.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>That is fine.</translation>
    </message>
    <message>
        <source>Nothing is kept but that you said no.</source>
        <translation>Nothing is kept but that you said no.</translation>
    </message>
    <message>
        <source>What you answered today is taken away too.</source>
        <translation>What you answered today is taken away too.</translation>
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
        <source>Two records</source>
        <translation>Two records</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>After the meeting</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>When nobody is there</source>
        <translation>When nobody is there</translation>
    </message>
    <message>
        <source>My Life locks after</source>
        <translation>My Life locks after</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>In a meeting the screen hides after 15 minutes instead.</source>
        <translation>In a meeting the screen hides after 15 minutes instead.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>A new round is due after</source>
        <translation>A new round is due after</translation>
    </message>
    <message>
        <source>My clients shows whose round is due.</source>
        <translation>My clients shows whose round is due.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own texts</source>
        <translation>Your organisation&apos;s own texts</translation>
    </message>
    <message>
        <source>Texts and telephone numbers of your own can lie in {folder}</source>
        <translation>Texts and telephone numbers of your own can lie in {folder}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>As the computer has it</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
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
        <source>Afterwards: your own notes …</source>
        <translation>Afterwards: your own notes …</translation>
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
        <source>Go on with the meeting</source>
        <translation>Go on with the meeting</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Start meeting</translation>
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
    <name>TakeOneOut</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Three are chosen already. Which one makes room for {theme}?</source>
        <translation>Three are chosen already. Which one makes room for {theme}?</translation>
    </message>
    <message>
        <source>Take out {theme}</source>
        <translation>Take out {theme}</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>As last time</source>
        <translation>As last time</translation>
    </message>
    <message>
        <source>What you have not answered today is as it was last time</source>
        <translation>What you have not answered today is as it was last time</translation>
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
    <name>ThemeOffer</name>
    <message>
        <source>Carries me</source>
        <translation>Carries me</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Begin with this</translation>
    </message>
    <message>
        <source>Pale: said earlier</source>
        <translation>Pale: said earlier</translation>
    </message>
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
</context>
<context>
    <name>ThemeSentences</name>
    <message>
        <source>You said studies and work matter a lot, and gave them {score}.</source>
        <translation>You said studies and work matter a lot, and gave them {score}.</translation>
    </message>
    <message>
        <source>You said family matters a lot, and gave it {score}.</source>
        <translation>You said family matters a lot, and gave it {score}.</translation>
    </message>
    <message>
        <source>You said health matters a lot, and gave it {score}.</source>
        <translation>You said health matters a lot, and gave it {score}.</translation>
    </message>
    <message>
        <source>You said friends matter a lot, and gave them {score}.</source>
        <translation>You said friends matter a lot, and gave them {score}.</translation>
    </message>
    <message>
        <source>You said your own development matters a lot, and gave it {score}.</source>
        <translation>You said your own development matters a lot, and gave it {score}.</translation>
    </message>
    <message>
        <source>You said it matters a lot where and how you live, and gave it {score}.</source>
        <translation>You said it matters a lot where and how you live, and gave it {score}.</translation>
    </message>
    <message>
        <source>You said your finances matter a lot, and gave them {score}.</source>
        <translation>You said your finances matter a lot, and gave them {score}.</translation>
    </message>
    <message>
        <source>You said it matters a lot to be content with your life, and gave it {score}.</source>
        <translation>You said it matters a lot to be content with your life, and gave it {score}.</translation>
    </message>
    <message>
        <source>You said good self-esteem matters a lot, and gave yours {score}.</source>
        <translation>You said good self-esteem matters a lot, and gave yours {score}.</translation>
    </message>
    <message>
        <source>You said coping with hard times matters a lot, and gave it {score}.</source>
        <translation>You said coping with hard times matters a lot, and gave it {score}.</translation>
    </message>
    <message>
        <source>{theme}: you said this matters a lot, and gave it {score}.</source>
        <translation>{theme}: you said this matters a lot, and gave it {score}.</translation>
    </message>
    <message>
        <source>That was on {day}.</source>
        <translation>That was on {day}.</translation>
    </message>
    <message>
        <source>How much it matters you said on {day}.</source>
        <translation>How much it matters you said on {day}.</translation>
    </message>
    <message>
        <source>The number is from {day}.</source>
        <translation>The number is from {day}.</translation>
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
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Help now: whom to call  F1</translation>
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
    <name>Veil</name>
    <message>
        <source>This is private, and you are not alone.</source>
        <translation>This is private, and you are not alone.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Show my private words</source>
        <translation>Show my private words</translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>{called}: not answered</source>
        <translation>{called}: not answered</translation>
    </message>
    <message>
        <source>{called}: {number}</source>
        <translation>{called}: {number}</translation>
    </message>
    <message>
        <source>{theme}: how satisfied you think {called} is</source>
        <translation>{theme}: how satisfied you think {called} is</translation>
    </message>
    <message>
        <source>no view of your own</source>
        <translation>no view of your own</translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message>
        <source>Waits for you</source>
        <translation>Waits for you</translation>
    </message>
    <message>
        <source>Nothing just now.</source>
        <translation>Nothing just now.</translation>
    </message>
    <message>
        <source>{name}: two records of one person?</source>
        <translation>{name}: two records of one person?</translation>
    </message>
    <message>
        <source>{name} and {other}: two records of one person?</source>
        <translation>{name} and {other}: two records of one person?</translation>
    </message>
    <message>
        <source>{name}: time for a new round, the last was on {date}</source>
        <translation>{name}: time for a new round, the last was on {date}</translation>
    </message>
    <message>
        <source>Waits for you: {number}</source>
        <translation>Waits for you: {number}</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Show all {number}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>It works as before.</source>
        <translation>It works as before.</translation>
    </message>
    <message>
        <source>Read how it works</source>
        <translation>Read how it works</translation>
    </message>
    <message>
        <source>Let&apos;s begin</source>
        <translation>Let&apos;s begin</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Not for me</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Welcome, {name}</translation>
    </message>
    <message>
        <source>Nice to see you again, {name}</source>
        <translation>Nice to see you again, {name}</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Language of the questions</translation>
    </message>
    <message>
        <source>If you are under 18</source>
        <translation>If you are under 18</translation>
    </message>
</context>
<context>
    <name>WelcomeRoom</name>
    <message>
        <source>somebody else</source>
        <translation>somebody else</translation>
    </message>
</context>
<context>
    <name>WelcomeTexts</name>
    <message>
        <source>Your whole life in one picture</source>
        <translation>Your whole life in one picture</translation>
    </message>
    <message>
        <source>Ten themes, and what you think of each. Together we look for a place to begin.</source>
        <translation>Ten themes, and what you think of each. Together we look for a place to begin.</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>It is yours</translation>
    </message>
    <message>
        <source>Your words are kept just as you say them. You decide.</source>
        <translation>Your words are kept just as you say them. You decide.</translation>
    </message>
    <message>
        <source>Your case manager sees it</source>
        <translation>Your case manager sees it</translation>
    </message>
    <message>
        <source>Nobody else sees anything unless you say so. Every time somebody opens it, that is written down.</source>
        <translation>Nobody else sees anything unless you say so. Every time somebody opens it, that is written down.</translation>
    </message>
    <message>
        <source>It stays on this laptop</source>
        <translation>It stays on this laptop</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it, even if the laptop is lost.</source>
        <translation>Encrypted: nobody can read it, even if the laptop is lost.</translation>
    </message>
    <message>
        <source>You may leave out anything</source>
        <translation>You may leave out anything</translation>
    </message>
    <message>
        <source>Skip a question, take an answer back, or say no to all of it. Nobody asks you why.</source>
        <translation>Skip a question, take an answer back, or say no to all of it. Nobody asks you why.</translation>
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
<context>
    <name>_Shape</name>
    <message>
        <source>Circle of {date}</source>
        <translation>Circle of {date}</translation>
    </message>
</context>
</TS>
