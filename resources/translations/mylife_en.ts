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
    <name>AgreePage</name>
    <message>
        <source>We read the plan together</source>
        <translation>We read the plan together</translation>
    </message>
    <message>
        <source>There is no goal yet. You can make one on the page “Plan”.</source>
        <translation>There is no goal yet. You can make one on the page “Plan”.</translation>
    </message>
    <message>
        <source>Not in the plan yet</source>
        <translation>Not in the plan yet</translation>
    </message>
    <message>
        <source>It can stay so, or be added any time.</source>
        <translation>It can stay so, or be added any time.</translation>
    </message>
    <message>
        <source>Struck. Undo brings it back.</source>
        <translation>Struck. Undo brings it back.</translation>
    </message>
</context>
<context>
    <name>AgreeRoom</name>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
</context>
<context>
    <name>AgreeingTexts</name>
    <message>
        <source>That is an answer too. Nothing has to be agreed today.</source>
        <translation>That is an answer too. Nothing has to be agreed today.</translation>
    </message>
    <message>
        <source>It has changed since {day}, when you both said yes.</source>
        <translation>It has changed since {day}, when you both said yes.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>the answer was no</source>
        <translation>the answer was no</translation>
    </message>
    <message>
        <source>the answer was not yet</source>
        <translation>the answer was not yet</translation>
    </message>
    <message>
        <source>“{goal}”: when you made this goal, {theme} had {before}. Now it has no number. Keep the goal, change it or drop it?</source>
        <translation>“{goal}”: when you made this goal, {theme} had {before}. Now it has no number. Keep the goal, change it or drop it?</translation>
    </message>
    <message>
        <source>“{goal}”: how satisfied you are with {theme} has moved clearly, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>“{goal}”: how satisfied you are with {theme} has moved clearly, from {before} to {now}. Keep the goal, change it or drop it?</translation>
    </message>
    <message>
        <source>“{goal}”: how satisfied you are with {theme} has moved, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>“{goal}”: how satisfied you are with {theme} has moved, from {before} to {now}. Keep the goal, change it or drop it?</translation>
    </message>
    <message>
        <source>“{goal}”: how much {theme} matters to you has moved clearly, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>“{goal}”: how much {theme} matters to you has moved clearly, from {before} to {now}. Keep the goal, change it or drop it?</translation>
    </message>
    <message>
        <source>“{goal}”: how much {theme} matters to you has moved, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>“{goal}”: how much {theme} matters to you has moved, from {before} to {now}. Keep the goal, change it or drop it?</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} you both said yes: {goals}, {steps}.</source>
        <translation>On {day} you both said yes: {goals}, {steps}.</translation>
    </message>
    <message>
        <source>The next change begins a new version. How steps go does not.</source>
        <translation>The next change begins a new version. How steps go does not.</translation>
    </message>
    <message>
        <source>On {day} {name} said: not yet.</source>
        <translation>On {day} {name} said: not yet.</translation>
    </message>
    <message>
        <source>On {day} {name} said: no.</source>
        <translation>On {day} {name} said: no.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What should be different? In your words</source>
        <translation>What should be different? In your words</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Keep this answer</translation>
    </message>
    <message>
        <source>Agree on it anew</source>
        <translation>Agree on it anew</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versions side by side</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Is this our plan?</source>
        <translation>Is this our plan?</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Case manager</translation>
    </message>
    <message>
        <source>✓ {name}: yes</source>
        <translation>✓ {name}: yes</translation>
    </message>
    <message>
        <source>{name}: yes</source>
        <translation>{name}: yes</translation>
    </message>
</context>
<context>
    <name>AsBefore</name>
    <message>
        <source>As on {date}: {score}   key =</source>
        <translation>As on {date}: {score}   key =</translation>
    </message>
    <message>
        <source>As last time: {score}</source>
        <translation>As last time: {score}</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>May {name} see my words on {theme} again?</source>
        <translation>May {name} see my words on {theme} again?</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Keep this</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <name>BlankTexts</name>
    <message>
        <source>My Circle of Life</source>
        <translation>My Circle of Life</translation>
    </message>
    <message>
        <source>My life</source>
        <translation>My life</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Draw a mark of each kind on every line, from 0 in the middle to 10 at the edge: how important it is, how satisfied you are now, and where you would like to be.</source>
        <translation>Draw a mark of each kind on every line, from 0 in the middle to 10 at the edge: how important it is, how satisfied you are now, and where you would like to be.</translation>
    </message>
    <message>
        <source>Tick one number in each row, and write in your own words if you like.</source>
        <translation>Tick one number in each row, and write in your own words if you like.</translation>
    </message>
    <message>
        <source>You may leave anything empty.</source>
        <translation>You may leave anything empty.</translation>
    </message>
    <message>
        <source>Thank you. There are no right or wrong answers.</source>
        <translation>Thank you. There are no right or wrong answers.</translation>
    </message>
    <message>
        <source>An empty Circle. Its lines, clockwise from the top: {themes}.</source>
        <translation>An empty Circle. Its lines, clockwise from the top: {themes}.</translation>
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
    <name>CardMenu</name>
    <message>
        <source>Look at it and change it …</source>
        <translation>Look at it and change it …</translation>
    </message>
    <message>
        <source>Make it my goal …</source>
        <translation>Make it my goal …</translation>
    </message>
    <message>
        <source>Join into “{goal}”</source>
        <translation>Join into “{goal}”</translation>
    </message>
    <message>
        <source>Pulls apart with …</source>
        <translation>Pulls apart with …</translation>
    </message>
    <message>
        <source>Take this card away</source>
        <translation>Take this card away</translation>
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
    <name>ChangedUnderCard</name>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Keep the goal: {goal}</source>
        <translation>Keep the goal: {goal}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Change the goal: {goal}</source>
        <translation>Change the goal: {goal}</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop it</translation>
    </message>
    <message>
        <source>Drop the goal: {goal}</source>
        <translation>Drop the goal: {goal}</translation>
    </message>
    <message>
        <source>“{goal}” stays as it is.</source>
        <translation>“{goal}” stays as it is.</translation>
    </message>
    <message>
        <source>“{goal}” is put into other words.</source>
        <translation>“{goal}” is put into other words.</translation>
    </message>
    <message>
        <source>“{goal}” is dropped. Undo brings it back.</source>
        <translation>“{goal}” is dropped. Undo brings it back.</translation>
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
    <name>CircleTexts</name>
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
        <source>The Circle of {date}. Each number is from 0 to 10.</source>
        <translation>The Circle of {date}. Each number is from 0 to 10.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>with the number {number} beside it</source>
        <translation>with the number {number} beside it</translation>
    </message>
    <message>
        <source>with the numbers {numbers} beside it</source>
        <translation>with the numbers {numbers} beside it</translation>
    </message>
    <message>
        <source>important {score}</source>
        <translation>important {score}</translation>
    </message>
    <message>
        <source>satisfied now {score}</source>
        <translation>satisfied now {score}</translation>
    </message>
    <message>
        <source>hoped for {score}</source>
        <translation>hoped for {score}</translation>
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
        <source>On to the choices</source>
        <translation>On to the choices</translation>
    </message>
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
    <name>DateChoice</name>
    <message>
        <source>No day yet</source>
        <translation>No day yet</translation>
    </message>
    <message>
        <source>Another day, typed</source>
        <translation>Another day, typed</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>This Friday</source>
        <translation>This Friday</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>Before we meet next</source>
        <translation>Before we meet next</translation>
    </message>
    <message>
        <source>This is not a day yet. Type it like this: {example}</source>
        <translation>This is not a day yet. Type it like this: {example}</translation>
    </message>
    <message>
        <source>Until then it stays {day}.</source>
        <translation>Until then it stays {day}.</translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>No day is set.</translation>
    </message>
</context>
<context>
    <name>DifferenceTexts</name>
    <message>
        <source>“{goal}”, what already helps: {words}</source>
        <translation>“{goal}”, what already helps: {words}</translation>
    </message>
    <message>
        <source>“{goal}”, how we will notice: {words}</source>
        <translation>“{goal}”, how we will notice: {words}</translation>
    </message>
    <message>
        <source>New goal: “{goal}”</source>
        <translation>New goal: “{goal}”</translation>
    </message>
    <message>
        <source>Somebody must not be contacted any more</source>
        <translation>Somebody must not be contacted any more</translation>
    </message>
    <message>
        <source>Taken out: the goal “{goal}”</source>
        <translation>Taken out: the goal “{goal}”</translation>
    </message>
    <message>
        <source>The goal “{before}” is now “{after}”</source>
        <translation>The goal “{before}” is now “{after}”</translation>
    </message>
    <message>
        <source>The goal “{goal}” was ended: {why}</source>
        <translation>The goal “{goal}” was ended: {why}</translation>
    </message>
    <message>
        <source>The goal “{goal}” was ended</source>
        <translation>The goal “{goal}” was ended</translation>
    </message>
    <message>
        <source>The goal “{goal}” belongs to another theme now: {theme}</source>
        <translation>The goal “{goal}” belongs to another theme now: {theme}</translation>
    </message>
    <message>
        <source>The goal “{goal}” is worked on now</source>
        <translation>The goal “{goal}” is worked on now</translation>
    </message>
    <message>
        <source>The goal “{goal}” waits for its turn</source>
        <translation>The goal “{goal}” waits for its turn</translation>
    </message>
    <message>
        <source>The goal “{goal}” is reached</source>
        <translation>The goal “{goal}” is reached</translation>
    </message>
    <message>
        <source>The goal “{goal}” takes in: {theirs}</source>
        <translation>The goal “{goal}” takes in: {theirs}</translation>
    </message>
    <message>
        <source>The goal “{goal}” no longer takes in: {theirs}</source>
        <translation>The goal “{goal}” no longer takes in: {theirs}</translation>
    </message>
    <message>
        <source>New step for “{goal}”: {step}</source>
        <translation>New step for “{goal}”: {step}</translation>
    </message>
    <message>
        <source>Taken out: the step “{step}”</source>
        <translation>Taken out: the step “{step}”</translation>
    </message>
    <message>
        <source>The step “{before}” is now “{after}”</source>
        <translation>The step “{before}” is now “{after}”</translation>
    </message>
    <message>
        <source>“{step}”: with {service}</source>
        <translation>“{step}”: with {service}</translation>
    </message>
    <message>
        <source>“{step}”: was done by {before}, now by {after}</source>
        <translation>“{step}”: was done by {before}, now by {after}</translation>
    </message>
    <message>
        <source>“{step}” is now done by {after}</source>
        <translation>“{step}” is now done by {after}</translation>
    </message>
    <message>
        <source>“{step}” has no date any more</source>
        <translation>“{step}” has no date any more</translation>
    </message>
    <message>
        <source>“{step}” got a date: {after}</source>
        <translation>“{step}” got a date: {after}</translation>
    </message>
    <message>
        <source>“{step}” was moved from {before} to {after}</source>
        <translation>“{step}” was moved from {before} to {after}</translation>
    </message>
    <message>
        <source>“{step}” is still to be done</source>
        <translation>“{step}” is still to be done</translation>
    </message>
    <message>
        <source>“{step}” is on the way</source>
        <translation>“{step}” is on the way</translation>
    </message>
    <message>
        <source>“{step}” is done</source>
        <translation>“{step}” is done</translation>
    </message>
    <message>
        <source>“{step}” is not wanted any more</source>
        <translation>“{step}” is not wanted any more</translation>
    </message>
    <message>
        <source>{name} is part of the network now</source>
        <translation>{name} is part of the network now</translation>
    </message>
    <message>
        <source>{name} is not part of the network any more</source>
        <translation>{name} is not part of the network any more</translation>
    </message>
    <message>
        <source>{before} is now {after}</source>
        <translation>{before} is now {after}</translation>
    </message>
    <message>
        <source>What is written of {name} is different now</source>
        <translation>What is written of {name} is different now</translation>
    </message>
    <message>
        <source>{name} is the case manager now</source>
        <translation>{name} is the case manager now</translation>
    </message>
    <message>
        <source>{name} may be contacted again</source>
        <translation>{name} may be contacted again</translation>
    </message>
    <message>
        <source>Nobody is named any more who keeps the plan together</source>
        <translation>Nobody is named any more who keeps the plan together</translation>
    </message>
    <message>
        <source>{name} keeps the plan together</source>
        <translation>{name} keeps the plan together</translation>
    </message>
    <message>
        <source>No next meeting is agreed any more</source>
        <translation>No next meeting is agreed any more</translation>
    </message>
    <message>
        <source>The next meeting: {when}</source>
        <translation>The next meeting: {when}</translation>
    </message>
    <message>
        <source>the Circle</source>
        <translation>the Circle</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>own words</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>the whole plan</translation>
    </message>
    <message>
        <source>{name} does not see anything of this any more</source>
        <translation>{name} does not see anything of this any more</translation>
    </message>
    <message>
        <source>{name} may see this now: {more}. And no longer this: {less}</source>
        <translation>{name} may see this now: {more}. And no longer this: {less}</translation>
    </message>
    <message>
        <source>{name} may see this now: {more}</source>
        <translation>{name} may see this now: {more}</translation>
    </message>
    <message>
        <source>{name} may no longer see this: {less}</source>
        <translation>{name} may no longer see this: {less}</translation>
    </message>
    <message>
        <source>What {name} may see is different now</source>
        <translation>What {name} may see is different now</translation>
    </message>
</context>
<context>
    <name>DivisionBar</name>
    <message>
        <source>me {count}</source>
        <translation>me {count}</translation>
    </message>
    <message>
        <source>my people {count}</source>
        <translation>my people {count}</translation>
    </message>
    <message>
        <source>services {count}</source>
        <translation>services {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) with me</source>
        <translation>
            <numerusform>%n step with me</numerusform>
            <numerusform>%n steps with me</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with my people</source>
        <translation>
            <numerusform>%n with my people</numerusform>
            <numerusform>%n with my people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with services</source>
        <translation>
            <numerusform>%n with services</numerusform>
            <numerusform>%n with services</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do in the whole plan: {shares}.</source>
        <translation>Still to do in the whole plan: {shares}.</translation>
    </message>
</context>
<context>
    <name>EmptyForms</name>
    <message>
        <source>The questions</source>
        <translation>The questions</translation>
    </message>
    <message>
        <source>An empty Circle</source>
        <translation>An empty Circle</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Language of the form</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Replace the old file</translation>
    </message>
    <message>
        <source>It is on its way to {printer}.</source>
        <translation>It is on its way to {printer}.</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Empty forms</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it, or choose another name.</source>
        <translation>There is already a file {file}. Replace it, or choose another name.</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>It is here: {file}</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Printer: {name}</translation>
    </message>
    <message>
        <source>No printer is connected here.</source>
        <translation>No printer is connected here.</translation>
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
        <source>Nothing has been printed or saved yet.</source>
        <translation>Nothing has been printed or saved yet.</translation>
    </message>
    <message>
        <source>What you did not print or save is gone when you forget this meeting.</source>
        <translation>What you did not print or save is gone when you forget this meeting.</translation>
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
        <source>Forget this meeting</source>
        <translation>Forget this meeting</translation>
    </message>
    <message>
        <source>Back to Take home</source>
        <translation>Back to Take home</translation>
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
        <source>Photos and scans of papers are not in it: they stay here, encrypted.</source>
        <translation>Photos and scans of papers are not in it: they stay here, encrypted.</translation>
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
    <name>ExtractTexts</name>
    <message>
        <source>From {called}, for {reader}</source>
        <translation>From {called}, for {reader}</translation>
    </message>
    <message>
        <source>{called} lets you, {reader}, see this as of {date}. It is meant for you alone: please ask {called} before you show it to anybody else.</source>
        <translation>{called} lets you, {reader}, see this as of {date}. It is meant for you alone: please ask {called} before you show it to anybody else.</translation>
    </message>
    <message numerus="yes">
        <source>numbers of the Circle, %n round(s)</source>
        <translation>
            <numerusform>numbers of the Circle, %n round</numerusform>
            <numerusform>numbers of the Circle, %n rounds</numerusform>
        </translation>
    </message>
    <message>
        <source>words of {called} on the themes</source>
        <translation>words of {called} on the themes</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) with the steps</source>
        <translation>
            <numerusform>%n goal with its steps</numerusform>
            <numerusform>%n goals with their steps</numerusform>
        </translation>
    </message>
    <message>
        <source>the plan of your own service</source>
        <translation>the plan of your own service</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>numbers of the Circle</source>
        <translation>numbers of the Circle</translation>
    </message>
    <message>
        <source>other themes of the Circle</source>
        <translation>other themes of the Circle</translation>
    </message>
    <message>
        <source>goals and steps</source>
        <translation>goals and steps</translation>
    </message>
    <message>
        <source>other goals</source>
        <translation>other goals</translation>
    </message>
    <message>
        <source>plans of other services, if there are any</source>
        <translation>plans of other services, if there are any</translation>
    </message>
    <message>
        <source>whatever {called} keeps private</source>
        <translation>whatever {called} keeps private</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>What is not in it</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Kind of file:</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Keep, because …</source>
        <translation>Keep, because …</translation>
    </message>
    <message>
        <source>Join into my goal</source>
        <translation>Join into my goal</translation>
    </message>
    <message>
        <source>Keep apart, because …</source>
        <translation>Keep apart, because …</translation>
    </message>
    <message>
        <source>End one …</source>
        <translation>End one …</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Make a goal</translation>
    </message>
    <message>
        <source>Somebody takes it …</source>
        <translation>Somebody takes it …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Talk about it</translation>
    </message>
    <message>
        <source>Choose together …</source>
        <translation>Choose together …</translation>
    </message>
    <message>
        <source>Keep both, because …</source>
        <translation>Keep both, because …</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Take the mark away</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>My people</translation>
    </message>
    <message>
        <source>Give it a new date</source>
        <translation>Give it a new date</translation>
    </message>
    <message>
        <source>Write its goal</source>
        <translation>Write its goal</translation>
    </message>
    <message>
        <source>Think of a step</source>
        <translation>Think of a step</translation>
    </message>
    <message>
        <source>Look at the step</source>
        <translation>Look at the step</translation>
    </message>
    <message>
        <source>Look at the steps</source>
        <translation>Look at the steps</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Because …</translation>
    </message>
    <message>
        <source>What did you say to each other?</source>
        <translation>What did you say to each other?</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Who takes it?</translation>
    </message>
    <message>
        <source>A new goal of mine …</source>
        <translation>A new goal of mine …</translation>
    </message>
    <message>
        <source>Into which of my goals?</source>
        <translation>Into which of my goals?</translation>
    </message>
    <message>
        <source>What do I want, in my own words?</source>
        <translation>What do I want, in my own words?</translation>
    </message>
    <message>
        <source>Which one ends?</source>
        <translation>Which one ends?</translation>
    </message>
    <message>
        <source>{goal}: another time</source>
        <translation>{goal}: another time</translation>
    </message>
    <message>
        <source>{goal} ends</source>
        <translation>{goal} ends</translation>
    </message>
    <message>
        <source>What would make room?</source>
        <translation>What would make room?</translation>
    </message>
    <message>
        <source>{goal} ends, because …</source>
        <translation>{goal} ends, because …</translation>
    </message>
    <message>
        <source>Decided. Undo brings it back.</source>
        <translation>Decided. Undo brings it back.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>Joined into one goal</source>
        <translation>Joined into one goal</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Kept as it is</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>A goal is made of it</source>
        <translation>A goal is made of it</translation>
    </message>
    <message>
        <source>Somebody takes it</source>
        <translation>Somebody takes it</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Taken up again</translation>
    </message>
    <message>
        <source>(together with {goals})</source>
        <translation>(together with {goals})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>These two pull apart.</source>
        <translation>These two pull apart.</translation>
    </message>
    <message>
        <source>These cannot both be kept.</source>
        <translation>These cannot both be kept.</translation>
    </message>
    <message>
        <source>Important to you, and nobody works on it.</source>
        <translation>Important to you, and nobody works on it.</translation>
    </message>
    <message>
        <source>You said this matters little to you.</source>
        <translation>You said this matters little to you.</translation>
    </message>
    <message>
        <source>More than one person coordinates this.</source>
        <translation>More than one person coordinates this.</translation>
    </message>
    <message>
        <source>The plan was valid until {day}: {service}.</source>
        <translation>The plan was valid until {day}: {service}.</translation>
    </message>
    <message>
        <source>There is a plan, but no goal in it yet: {service}.</source>
        <translation>There is a plan, but no goal in it yet: {service}.</translation>
    </message>
    <message>
        <source>Your goal {goal} has no step yet.</source>
        <translation>Your goal {goal} has no step yet.</translation>
    </message>
    <message>
        <source>It matters {importance} to you, and is now {satisfaction}.</source>
        <translation>It matters {importance} to you, and is now {satisfaction}.</translation>
    </message>
    <message>
        <source>You gave it {importance} of 10.</source>
        <translation>You gave it {importance} of 10.</translation>
    </message>
    <message>
        <source>Some of them may wait.</source>
        <translation>Some of them may wait.</translation>
    </message>
    <message>
        <source>Not in your goals yet: {goals}.</source>
        <translation>Not in your goals yet: {goals}.</translation>
    </message>
    <message>
        <source>You two marked it so.</source>
        <translation>You two marked it so.</translation>
    </message>
    <message>
        <source>if both fall on the same week</source>
        <translation>if both fall on the same week</translation>
    </message>
    <message>
        <source>{days}: {time} between them, and the way takes {way}</source>
        <translation>{days}: {time} between them, and the way takes {way}</translation>
    </message>
    <message>
        <source>{days} from {time}; {goal}: nothing before {limit}</source>
        <translation>{days} from {time}; {goal}: nothing before {limit}</translation>
    </message>
    <message>
        <source>{days} until {time}; {goal}: nothing after {limit}</source>
        <translation>{days} until {time}; {goal}: nothing after {limit}</translation>
    </message>
    <message>
        <source>All of it is in your goals.</source>
        <translation>All of it is in your goals.</translation>
    </message>
    <message>
        <source>What it was about has ended.</source>
        <translation>What it was about has ended.</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Talked about</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
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
        <source>On to the plan</source>
        <translation>On to the plan</translation>
    </message>
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
    <name>Fold</name>
    <message>
        <source>{title}: fold</source>
        <translation>{title}: fold</translation>
    </message>
    <message>
        <source>{title}: unfold</source>
        <translation>{title}: unfold</translation>
    </message>
</context>
<context>
    <name>ForgetPage</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Yes, forget it and close</source>
        <translation>Yes, forget it and close</translation>
    </message>
    <message>
        <source>Close, and forget this meeting?</source>
        <translation>Close, and forget this meeting?</translation>
    </message>
    <message>
        <source>What you did not print or save is then gone for good.</source>
        <translation>What you did not print or save is then gone for good.</translation>
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
        <source>Your answers are there. The case manager goes on from here.</source>
        <translation>Your answers are there. The case manager goes on from here.</translation>
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
    <name>GiveCard</name>
    <message>
        <source>a month</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>half a year</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>until I say no</source>
        <translation>until I say no</translation>
    </message>
    <message>
        <source>Another day, typed</source>
        <translation>Another day, typed</translation>
    </message>
    <message>
        <source>or a day</source>
        <translation>or a day</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>I said it</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>I sign here</source>
        <translation>I sign here</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>Sign anew</translation>
    </message>
    <message>
        <source>Sign with a finger or the mouse, or say it.</source>
        <translation>Sign with a finger or the mouse, or say it.</translation>
    </message>
    <message>
        <source>Signature, with a finger or mouse</source>
        <translation>Signature, with a finger or mouse</translation>
    </message>
    <message>
        <source>May {name} see this?</source>
        <translation>May {name} see this?</translation>
    </message>
    <message>
        <source>This is not a day to come.</source>
        <translation>This is not a day to come.</translation>
    </message>
    <message>
        <source>The last day is {day}</source>
        <translation>The last day is {day}</translation>
    </message>
    <message>
        <source>It can be taken back at any time.</source>
        <translation>It can be taken back at any time.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>How it was given</translation>
    </message>
</context>
<context>
    <name>GivenTexts</name>
    <message>
        <source>What was given · {called}</source>
        <translation>What was given · {called}</translation>
    </message>
    <message>
        <source>Everything that has left the program about you.</source>
        <translation>Everything that has left the program about you.</translation>
    </message>
    <message>
        <source>Nothing has been given to anybody.</source>
        <translation>Nothing has been given to anybody.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), the newest first.</source>
        <translation>
            <numerusform>%n thing.</numerusform>
            <numerusform>%n things, the newest first.</numerusform>
        </translation>
    </message>
    <message>
        <source>permission until {date}</source>
        <translation>permission until {date}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>the case manager&apos;s record</source>
        <translation>the case manager&apos;s record</translation>
    </message>
    <message>
        <source>somebody who is not in the network any more</source>
        <translation>somebody who is not in the network any more</translation>
    </message>
    <message>
        <source>the page to take home</source>
        <translation>the page to take home</translation>
    </message>
    <message>
        <source>the wallet card</source>
        <translation>the wallet card</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>the whole plan</translation>
    </message>
    <message>
        <source>what they may see</source>
        <translation>what they may see</translation>
    </message>
    <message>
        <source>the next meetings</source>
        <translation>the next meetings</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>this list</translation>
    </message>
    <message>
        <source>a copy of everything</source>
        <translation>a copy of everything</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>as a PDF</translation>
    </message>
    <message>
        <source>as a PDF with a password</source>
        <translation>as a PDF with a password</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>as a picture</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>as a file</translation>
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
    <name>GoalBegin</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message numerus="yes">
        <source>You have %n active goal(s). Three at a time are easier to carry; you decide.</source>
        <translation>
            <numerusform>You have %n active goal. Three at a time are easier to carry; you decide.</numerusform>
            <numerusform>You have %n active goals. Three at a time are easier to carry; you decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to come true?</source>
        <translation>What do you want to come true?</translation>
    </message>
    <message>
        <source>I …</source>
        <translation>I …</translation>
    </message>
    <message>
        <source>In your own words. They stay as you say them.</source>
        <translation>In your own words. They stay as you say them.</translation>
    </message>
    <message>
        <source>Which theme is it about?</source>
        <translation>Which theme is it about?</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>+ Step</source>
        <translation>+ Step</translation>
    </message>
    <message>
        <source>Take this goal away</source>
        <translation>Take this goal away</translation>
    </message>
    <message>
        <source>we look at this again: {day}</source>
        <translation>we look at this again: {day}</translation>
    </message>
    <message>
        <source>{score} now</source>
        <translation>{score} now</translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation>{score} on {day}</translation>
    </message>
    <message>
        <source>{score} hoped for</source>
        <translation>{score} hoped for</translation>
    </message>
    <message>
        <source>{strength} helps already</source>
        <translation>{strength} helps already</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>was {day}</translation>
    </message>
    <message>
        <source>We work on it</source>
        <translation>We work on it</translation>
    </message>
    <message>
        <source>It waits</source>
        <translation>It waits</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>No step yet. One small step is enough to begin.</source>
        <translation>No step yet. One small step is enough to begin.</translation>
    </message>
    <message>
        <source>What already helps:</source>
        <translation>What already helps:</translation>
    </message>
    <message>
        <source>We notice it when</source>
        <translation>We notice it when</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>The goal, in your words</source>
        <translation>The goal, in your words</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Write here</translation>
    </message>
    <message>
        <source>Services plan this. Tick what belongs to the goal.</source>
        <translation>Services plan this. Tick what belongs to the goal.</translation>
    </message>
    <message>
        <source>Why did it end? A word is enough.</source>
        <translation>Why did it end? A word is enough.</translation>
    </message>
    <message>
        <source>How is it with this goal?</source>
        <translation>How is it with this goal?</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>+ New goal</source>
        <translation>+ New goal</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>My goals</translation>
    </message>
    <message>
        <source>Three at a time are easier to carry. More are possible.</source>
        <translation>Three at a time are easier to carry. More are possible.</translation>
    </message>
    <message>
        <source>Hide what has ended</source>
        <translation>Hide what has ended</translation>
    </message>
    <message numerus="yes">
        <source>%n ended goal(s)</source>
        <translation>
            <numerusform>%n ended goal</numerusform>
            <numerusform>%n ended goals</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ reached</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>My goals</source>
        <translation>My goals</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>The goal</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Who is in it</translation>
    </message>
</context>
<context>
    <name>GoalsSide</name>
    <message>
        <source>The Circle of {day}</source>
        <translation>The Circle of {day}</translation>
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
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Help now: whom to call  F1</translation>
    </message>
    <message>
        <source>Look at the questions again</source>
        <translation>Look at the questions again</translation>
    </message>
    <message>
        <source>Thank you. Your answers are there, and you can still change them.</source>
        <translation>Thank you. Your answers are there, and you can still change them.</translation>
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
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Help now: whom to call  F1</translation>
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
        <source>The questions fill the whole screen. Nothing else of the program can be opened until you take the laptop back, and closing the window hides it.</source>
        <translation>The questions fill the whole screen. Nothing else of the program can be opened until you take the laptop back, and closing the window hides it.</translation>
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
    <name>HandingPage</name>
    <message>
        <source>Somebody else: name</source>
        <translation>Somebody else: name</translation>
    </message>
    <message>
        <source>Their service</source>
        <translation>Their service</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Hand on</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{name} in short</source>
        <translation>{name} in short</translation>
    </message>
    <message>
        <source>Now it is {name}.</source>
        <translation>Now it is {name}.</translation>
    </message>
    <message>
        <source>Now there is nobody.</source>
        <translation>Now there is nobody.</translation>
    </message>
    <message>
        <source>Closed on {date}: {why}</source>
        <translation>Closed on {date}: {why}</translation>
    </message>
    <message>
        <source>Why, for whoever reads this later</source>
        <translation>Why, for whoever reads this later</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Why it is closed</translation>
    </message>
    <message>
        <source>Where {name} goes next, if anywhere</source>
        <translation>Where {name} goes next, if anywhere</translation>
    </message>
    <message>
        <source>Another case manager</source>
        <translation>Another case manager</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Closing the case</translation>
    </message>
    <message>
        <source>Nothing is lost. It rests in the archive and can be opened again.</source>
        <translation>Nothing is lost. It rests in the archive and can be opened again.</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>The case is closed</translation>
    </message>
</context>
<context>
    <name>HandingWords</name>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Goals and steps</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Other services&apos; plans</source>
        <translation>Other services&apos; plans</translation>
    </message>
    <message>
        <source>Who may see what today</source>
        <translation>Who may see what today</translation>
    </message>
    <message>
        <source>Case managers</source>
        <translation>Case managers</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Closings</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of the Circle, the last on {date}.</source>
        <translation>
            <numerusform>%n round of the Circle, the last on {date}.</numerusform>
            <numerusform>%n rounds of the Circle, the last on {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What carries: {themes}.</source>
        <translation>What carries: {themes}.</translation>
    </message>
    <message>
        <source>Chosen to begin with: {themes}.</source>
        <translation>Chosen to begin with: {themes}.</translation>
    </message>
    <message>
        <source>The plan was agreed on {date}.</source>
        <translation>The plan was agreed on {date}.</translation>
    </message>
    <message>
        <source>Changed since then; not agreed anew yet.</source>
        <translation>Changed since then; not agreed anew yet.</translation>
    </message>
    <message>
        <source>The plan is not agreed yet.</source>
        <translation>The plan is not agreed yet.</translation>
    </message>
    <message>
        <source>Next meeting: {meeting}.</source>
        <translation>Next meeting: {meeting}.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>by {date}</translation>
    </message>
    <message>
        <source>{name} must not be contacted.</source>
        <translation>{name} must not be contacted.</translation>
    </message>
    <message>
        <source>keeps the plan together</source>
        <translation>keeps the plan together</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>valid until {date}</translation>
    </message>
    <message>
        <source>but not the words on: {themes}</source>
        <translation>but not the words on: {themes}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>the Circle</source>
        <translation>the Circle</translation>
    </message>
    <message>
        <source>the comments</source>
        <translation>the comments</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>from {date}</translation>
    </message>
    <message>
        <source>Closed on {date}: {why}</source>
        <translation>Closed on {date}: {why}</translation>
    </message>
    <message>
        <source>Goes next to: {where}</source>
        <translation>Goes next to: {where}</translation>
    </message>
    <message>
        <source>Opened again on {date}.</source>
        <translation>Opened again on {date}.</translation>
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
    <name>HelperTexts</name>
    <message>
        <source>Who helps</source>
        <translation>Who helps</translation>
    </message>
    <message>
        <source>my case manager</source>
        <translation>my case manager</translation>
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
    <name>KeepNothingPage</name>
    <message>
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Help now: whom to call  F1</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>What you want to be called</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>A meeting that keeps nothing</source>
        <translation>A meeting that keeps nothing</translation>
    </message>
    <message>
        <source>All of it stays in the laptop&apos;s memory; My Life writes nothing on its disk.</source>
        <translation>All of it stays in the laptop&apos;s memory; My Life writes nothing on its disk.</translation>
    </message>
    <message>
        <source>You print or save what you want to take home. The rest is gone at the end.</source>
        <translation>You print or save what you want to take home. The rest is gone at the end.</translation>
    </message>
    <message>
        <source>The printer, and what waits for it on this computer, may keep a copy for a while: that is out of our hands.</source>
        <translation>The printer, and what waits for it on this computer, may keep a copy for a while: that is out of our hands.</translation>
    </message>
    <message>
        <source>If it stays empty, we say “Guest”.</source>
        <translation>If it stays empty, we say “Guest”.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Language of the questions</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>KeptAway</name>
    <message>
        <source>They are put on no step and see nothing, whatever is shared.</source>
        <translation>They are put on no step and see nothing, whatever is shared.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must not be contacted</source>
        <translation>
            <numerusform>%n person must not be contacted</numerusform>
            <numerusform>%n people must not be contacted</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover the names</source>
        <translation>Cover the names</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Show the names</translation>
    </message>
</context>
<context>
    <name>KeptBack</name>
    <message>
        <source>But not my words on:</source>
        <translation>But not my words on:</translation>
    </message>
    <message>
        <source>My words on {theme}: kept back</source>
        <translation>My words on {theme}: kept back</translation>
    </message>
    <message>
        <source>My words on {theme}: may be seen</source>
        <translation>My words on {theme}: may be seen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Keep more words back …</source>
        <translation>Keep more words back …</translation>
    </message>
    <message>
        <source>Keep words back …</source>
        <translation>Keep words back …</translation>
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
    <name>LastTimePage</name>
    <message>
        <source>Skip this today</source>
        <translation>Skip this today</translation>
    </message>
    <message>
        <source>On to the Circle</source>
        <translation>On to the Circle</translation>
    </message>
    <message>
        <source>Nothing waits from last time</source>
        <translation>Nothing waits from last time</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>From last time</translation>
    </message>
    <message>
        <source>Last time we agreed on one thing</source>
        <translation>Last time we agreed on one thing</translation>
    </message>
    <message>
        <source>Last time we agreed on two things</source>
        <translation>Last time we agreed on two things</translation>
    </message>
    <message>
        <source>Last time we agreed on three things</source>
        <translation>Last time we agreed on three things</translation>
    </message>
    <message>
        <source>Last time we agreed on four things</source>
        <translation>Last time we agreed on four things</translation>
    </message>
    <message>
        <source>Last time we agreed on five things</source>
        <translation>Last time we agreed on five things</translation>
    </message>
    <message>
        <source>Last time we agreed on six things</source>
        <translation>Last time we agreed on six things</translation>
    </message>
    <message>
        <source>Last time we agreed on seven things</source>
        <translation>Last time we agreed on seven things</translation>
    </message>
    <message>
        <source>Last time we agreed on eight things</source>
        <translation>Last time we agreed on eight things</translation>
    </message>
    <message>
        <source>Last time we agreed on nine things</source>
        <translation>Last time we agreed on nine things</translation>
    </message>
    <message>
        <source>Last time we agreed on ten things</source>
        <translation>Last time we agreed on ten things</translation>
    </message>
    <message numerus="yes">
        <source>Last time we agreed on %n thing(s)</source>
        <translation>
            <numerusform>Last time we agreed on %n thing</numerusform>
            <numerusform>Last time we agreed on %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>No step is open, and that is fine. We begin from where you are today.</source>
        <translation>No step is open, and that is fine. We begin from where you are today.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>How did they go?</source>
        <translation>How did they go?</translation>
    </message>
    <message>
        <source>That was all from last time.</source>
        <translation>That was all from last time.</translation>
    </message>
</context>
<context>
    <name>LastTimeRoom</name>
    <message>
        <source>What has changed in the plan since {day}</source>
        <translation>What has changed in the plan since {day}</translation>
    </message>
    <message>
        <source>New date {day}</source>
        <translation>New date {day}</translation>
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
    <name>LeftWords</name>
    <message>
        <source>Thrown away.</source>
        <translation>Thrown away.</translation>
    </message>
    <message>
        <source>Written here, but not kept: {words}</source>
        <translation>Written here, but not kept: {words}</translation>
    </message>
    <message>
        <source>Bring the words back</source>
        <translation>Bring the words back</translation>
    </message>
    <message>
        <source>Throw the words away</source>
        <translation>Throw the words away</translation>
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
        <source>Nothing of this meeting is kept. What you print or save is yours.</source>
        <translation>Nothing of this meeting is kept. What you print or save is yours.</translation>
    </message>
    <message>
        <source>Practice: invented people. Nothing here is kept.</source>
        <translation>Practice: invented people. Nothing here is kept.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Ends the meeting; nothing is forgotten before you say so</source>
        <translation>Ends the meeting; nothing is forgotten before you say so</translation>
    </message>
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
        <source>End the meeting</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Ends the meeting; everything is kept</source>
        <translation>Ends the meeting; everything is kept</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Another time, typed</source>
        <translation>Another time, typed</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>When do we meet again?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>At what time?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>With whom?</translation>
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
    <message>
        <source>○ Nothing is kept</source>
        <translation>○ Nothing is kept</translation>
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
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
</context>
<context>
    <name>MoreOfPlan</name>
    <message>
        <source>e.g. 3.9.2026</source>
        <translation>e.g. 3.9.2026</translation>
    </message>
    <message>
        <source>Date of the plan</source>
        <translation>Date of the plan</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Who holds it</translation>
    </message>
    <message>
        <source>What the service has assessed here</source>
        <translation>What the service has assessed here</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>nobody by name</translation>
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
    <name>NextMeetingCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Not agreed yet.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Change the time</translation>
    </message>
    <message>
        <source>Agree on a time</source>
        <translation>Agree on a time</translation>
    </message>
</context>
<context>
    <name>NoGoal</name>
    <message>
        <source>+ New goal</source>
        <translation>+ New goal</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>No goal yet</translation>
    </message>
    <message>
        <source>This is what you chose to begin with.</source>
        <translation>This is what you chose to begin with.</translation>
    </message>
    <message>
        <source>What matters to you most? Begin there.</source>
        <translation>What matters to you most? Begin there.</translation>
    </message>
    <message>
        <source>{theme}: make a goal</source>
        <translation>{theme}: make a goal</translation>
    </message>
</context>
<context>
    <name>NobodyCard</name>
    <message>
        <source>Yes, write it down</source>
        <translation>Yes, write it down</translation>
    </message>
    <message>
        <source>Nobody else plans anything for you. You said so on {day}.</source>
        <translation>Nobody else plans anything for you. You said so on {day}.</translation>
    </message>
    <message>
        <source>Does somebody else plan something for you: school, work, health?</source>
        <translation>Does somebody else plan something for you: school, work, health?</translation>
    </message>
    <message>
        <source>Somebody does after all</source>
        <translation>Somebody does after all</translation>
    </message>
    <message>
        <source>Nobody else plans anything for me</source>
        <translation>Nobody else plans anything for me</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Left empty on the paper</source>
        <translation>Left empty on the paper</translation>
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
    <name>PaperCard</name>
    <message>
        <source>My page</source>
        <translation>My page</translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation>Wallet card</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>For somebody</source>
        <translation>For somebody</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>What was given</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Empty forms</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>One card</translation>
    </message>
    <message>
        <source>Eight on a sheet</source>
        <translation>Eight on a sheet</translation>
    </message>
    <message>
        <source>An empty Circle</source>
        <translation>An empty Circle</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>The questions</translation>
    </message>
    <message>
        <source>One page for you: your Circle, your goals and your next steps.</source>
        <translation>One page for you: your Circle, your goals and your next steps.</translation>
    </message>
    <message>
        <source>A card for your wallet: the next step, and whom to call.</source>
        <translation>A card for your wallet: the next step, and whom to call.</translation>
    </message>
    <message>
        <source>Everything for the record: rounds, plan and versions, people and permissions.</source>
        <translation>Everything for the record: rounds, plan and versions, people and permissions.</translation>
    </message>
    <message>
        <source>Only what this person may see today.</source>
        <translation>Only what this person may see today.</translation>
    </message>
    <message>
        <source>A list of what was given, to whom, when and by whom.</source>
        <translation>A list of what was given, to whom, when and by whom.</translation>
    </message>
    <message>
        <source>To fill in by hand. Nothing about you is on it.</source>
        <translation>To fill in by hand. Nothing about you is on it.</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Printer: {name}</translation>
    </message>
    <message>
        <source>The Circle is on the page</source>
        <translation>The Circle is on the page</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>No printer is connected here.</source>
        <translation>No printer is connected here.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Picture for the phone</source>
        <translation>Picture for the phone</translation>
    </message>
    <message>
        <source>Meeting for the calendar</source>
        <translation>Meeting for the calendar</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Replace the old file</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>To take along</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
</context>
<context>
    <name>PaperInPage</name>
    <message>
        <source>Keep as a round</source>
        <translation>Keep as a round</translation>
    </message>
    <message>
        <source>Throw away …</source>
        <translation>Throw away …</translation>
    </message>
    <message>
        <source>{typed} of {all} numbers · {words} of {themes} in own words</source>
        <translation>{typed} of {all} numbers · {words} of {themes} in own words</translation>
    </message>
    <message>
        <source>Hoped for too</source>
        <translation>Hoped for too</translation>
    </message>
    <message>
        <source>A digit goes on by itself; + is 10.</source>
        <translation>A digit goes on by itself; + is 10.</translation>
    </message>
    <message>
        <source>Space: left empty. Backspace: back.</source>
        <translation>Space: left empty. Backspace: back.</translation>
    </message>
    <message>
        <source>Page Up and Down move the picture.</source>
        <translation>Page Up and Down move the picture.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Empty forms</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>What is in view</translation>
    </message>
    <message>
        <source>Typing in</source>
        <translation>Typing in</translation>
    </message>
</context>
<context>
    <name>PaperInTable</name>
    <message>
        <source>left empty on the paper</source>
        <translation>left empty on the paper</translation>
    </message>
    <message>
        <source>not typed in yet</source>
        <translation>not typed in yet</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Hoped for</translation>
    </message>
</context>
<context>
    <name>PaperInWords</name>
    <message>
        <source>In own words</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>There is room for 2,000 characters, and they are used.</translation>
    </message>
    <message>
        <source>{theme}: own words</source>
        <translation>{theme}: own words</translation>
    </message>
    <message>
        <source>These words stay between the two of you, whatever is shared</source>
        <translation>These words stay between the two of you, whatever is shared</translation>
    </message>
</context>
<context>
    <name>PaperKept</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Type in another paper</source>
        <translation>Type in another paper</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Circle of {name}</source>
        <translation>Circle of {name}</translation>
    </message>
    <message>
        <source>The round of {date} is kept.</source>
        <translation>The round of {date} is kept.</translation>
    </message>
    <message>
        <source>It is the first round.</source>
        <translation>It is the first round.</translation>
    </message>
    <message>
        <source>The round before it is of {date}.</source>
        <translation>The round before it is of {date}.</translation>
    </message>
    <message>
        <source>The round after it is of {date}.</source>
        <translation>The round after it is of {date}.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Choose for whom it is.</translation>
    </message>
    <message>
        <source>{title}, page {number} of {count}, as a picture</source>
        <translation>{title}, page {number} of {count}, as a picture</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation>There is no paper yet.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Show the paper</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Read it as text</translation>
    </message>
</context>
<context>
    <name>PaperReader</name>
    <message>
        <source>For whom it is</source>
        <translation>For whom it is</translation>
    </message>
    <message>
        <source>Nobody has been given leave to see anything yet.</source>
        <translation>Nobody has been given leave to see anything yet.</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Who may see what</translation>
    </message>
    <message>
        <source>Password for the PDF, if it is to have one</source>
        <translation>Password for the PDF, if it is to have one</translation>
    </message>
    <message>
        <source>At least 8 signs. Tell it by phone or face to face, not in the same message.</source>
        <translation>At least 8 signs. Tell it by phone or face to face, not in the same message.</translation>
    </message>
</context>
<context>
    <name>PaperScans</name>
    <message>
        <source>Which page of the paper</source>
        <translation>Which page of the paper</translation>
    </message>
    <message>
        <source>Keep a photo or a scan of the paper here, encrypted, and type from it. JPEG, PNG or PDF, at most {limit} MB.</source>
        <translation>Keep a photo or a scan of the paper here, encrypted, and type from it. JPEG, PNG or PDF, at most {limit} MB.</translation>
    </message>
    <message>
        <source>This paper cannot be shown here. It is kept just as it came; you can go on typing from the paper itself.</source>
        <translation>This paper cannot be shown here. It is kept just as it came; you can go on typing from the paper itself.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>A photo or scan of the paper</source>
        <translation>A photo or scan of the paper</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation>Photos and PDF</translation>
    </message>
    <message>
        <source>Add another page …</source>
        <translation>Add another page …</translation>
    </message>
    <message>
        <source>Add a photo or scan …</source>
        <translation>Add a photo or scan …</translation>
    </message>
    <message>
        <source>Only the first {number} pages can be seen here. All of it is kept.</source>
        <translation>Only the first {number} pages can be seen here. All of it is kept.</translation>
    </message>
    <message>
        <source>The paper as a picture: {name}. Arrows move it, + and - change its size.</source>
        <translation>The paper as a picture: {name}. Arrows move it, + and - change its size.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Remove this picture for good? It cannot be brought back. What was typed in stays.</source>
        <translation>Remove this picture for good? It cannot be brought back. What was typed in stays.</translation>
    </message>
</context>
<context>
    <name>PaperThere</name>
    <message>
        <source>Add where that round is empty</source>
        <translation>Add where that round is empty</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>There is already a round of {date}.</source>
        <translation>There is already a round of {date}.</translation>
    </message>
    <message>
        <source>It was made with another form, so this paper cannot be added to it.</source>
        <translation>It was made with another form, so this paper cannot be added to it.</translation>
    </message>
    <message>
        <source>What it has stays as it is. The paper can fill what is empty there.</source>
        <translation>What it has stays as it is. The paper can fill what is empty there.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the paper are others than there.</source>
        <translation>
            <numerusform>%n number on the paper is another than there.</numerusform>
            <numerusform>%n numbers on the paper are others than there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other words than there: {themes}.</source>
        <translation>Other words than there: {themes}.</translation>
    </message>
    <message>
        <source>{theme}, important: there {there}, on paper {number}.</source>
        <translation>{theme}, important: there {there}, on paper {number}.</translation>
    </message>
    <message>
        <source>{theme}, satisfied: there {there}, on paper {number}.</source>
        <translation>{theme}, satisfied: there {there}, on paper {number}.</translation>
    </message>
    <message>
        <source>{theme}, hoped for: there {there}, on paper {number}.</source>
        <translation>{theme}, hoped for: there {there}, on paper {number}.</translation>
    </message>
</context>
<context>
    <name>PaperThrow</name>
    <message>
        <source>Go on typing</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Throw away what is typed in? Pictures stay till you remove them.</source>
        <translation>Throw away what is typed in? Pictures stay till you remove them.</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Another day, when it was filled in</source>
        <translation>Another day, when it was filled in</translation>
    </message>
    <message>
        <source>{called}, filled in on</source>
        <translation>{called}, filled in on</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>This day is too long ago.</source>
        <translation>This day is too long ago.</translation>
    </message>
    <message>
        <source>This is not a day yet.</source>
        <translation>This is not a day yet.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who sees what</source>
        <translation>Who sees what</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>My people</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>We meet again</translation>
    </message>
    <message>
        <source>No time is agreed yet.</source>
        <translation>No time is agreed yet.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Change the time</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Set a time</translation>
    </message>
    <message>
        <source>Nobody else is in this goal yet.</source>
        <translation>Nobody else is in this goal yet.</translation>
    </message>
    <message>
        <source>In this goal with you: {name}.</source>
        <translation>In this goal with you: {name}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} and {last}</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>My own people</source>
        <translation>My own people</translation>
    </message>
    <message>
        <source>Somebody of my own: name</source>
        <translation>Somebody of my own: name</translation>
    </message>
    <message>
        <source>Family, friends, anybody I trust. They may help too.</source>
        <translation>Family, friends, anybody I trust. They may help too.</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>A professional: name</source>
        <translation>A professional: name</translation>
    </message>
    <message>
        <source>Those who work with me, each of their service.</source>
        <translation>Those who work with me, each of their service.</translation>
    </message>
    <message>
        <source>Nobody is named yet: {services}</source>
        <translation>Nobody is named yet: {services}</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>There are no goals yet.</translation>
    </message>
    <message>
        <source>Nobody has a step here yet.</source>
        <translation>Nobody has a step here yet.</translation>
    </message>
    <message>
        <source>In the goals are: {names}.</source>
        <translation>In the goals are: {names}.</translation>
    </message>
    <message>
        <source>In this goal are: {names}.</source>
        <translation>In this goal are: {names}.</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>All goals</translation>
    </message>
    <message>
        <source>Who is in which goal</source>
        <translation>Who is in which goal</translation>
    </message>
</context>
<context>
    <name>PermissionTexts</name>
    <message>
        <source>Who may see what</source>
        <translation>Who may see what</translation>
    </message>
    <message>
        <source>Nobody else may see anything.</source>
        <translation>Nobody else may see anything.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s), in the order they were given.</source>
        <translation>
            <numerusform>%n permission.</numerusform>
            <numerusform>%n permissions, in the order they were given.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>but not their words on: {themes}</source>
        <translation>but not their words on: {themes}</translation>
    </message>
    <message>
        <source>the Circle</source>
        <translation>the Circle</translation>
    </message>
    <message>
        <source>their own words</source>
        <translation>their own words</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>the theme {theme}</source>
        <translation>the theme {theme}</translation>
    </message>
    <message>
        <source>the goal {goal}</source>
        <translation>the goal {goal}</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>signed on the screen</translation>
    </message>
    <message>
        <source>taken back {date}</source>
        <translation>taken back {date}</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>until it is taken back</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>ended {date}</translation>
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
        <source>Type in a paper …</source>
        <translation>Type in a paper …</translation>
    </message>
    <message>
        <source>Hand on or close …</source>
        <translation>Hand on or close …</translation>
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
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Who that is</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Keeps the plan together</source>
        <translation>Keeps the plan together</translation>
    </message>
    <message>
        <source>Must not be contacted …</source>
        <translation>Must not be contacted …</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Take out again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>One of my own</translation>
    </message>
    <message>
        <source>A professional</source>
        <translation>A professional</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Must not be contacted</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Why, in my words, if I want to say</source>
        <translation>Why, in my words, if I want to say</translation>
    </message>
    <message>
        <source>{name} then sees nothing, is put on no step and is not contacted. The name is covered.</source>
        <translation>{name} then sees nothing, is put on no step and is not contacted. The name is covered.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of theirs go to {who}.</source>
        <translation>
            <numerusform>%n step of theirs goes to {who}.</numerusform>
            <numerusform>%n steps of theirs go to {who}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>case manager</source>
        <translation>case manager</translation>
    </message>
    <message>
        <source>★ keeps the plan together</source>
        <translation>★ keeps the plan together</translation>
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
    <message>
        <source>{weekday} {day} at {time}</source>
        <translation>{weekday} {day} at {time}</translation>
    </message>
</context>
<context>
    <name>PlanSections</name>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Takes in: {goals}</source>
        <translation>Takes in: {goals}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Step: {step}</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>No step yet.</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Looked at again</translation>
    </message>
    <message>
        <source>Plans of services</source>
        <translation>Plans of services</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must not be contacted.</source>
        <translation>
            <numerusform>%n person must not be contacted.</numerusform>
            <numerusform>%n people must not be contacted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting:</source>
        <translation>Next meeting:</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Versions of the plan</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Changed since then</translation>
    </message>
    <message>
        <source>Version {number} · {date}</source>
        <translation>Version {number} · {date}</translation>
    </message>
    <message>
        <source>{name} said yes.</source>
        <translation>{name} said yes.</translation>
    </message>
    <message>
        <source>{name} said no.</source>
        <translation>{name} said no.</translation>
    </message>
    <message>
        <source>{name} said: not yet.</source>
        <translation>{name} said: not yet.</translation>
    </message>
    <message>
        <source>The case manager</source>
        <translation>The case manager</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>valid until {date}</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>The plan of {called}</source>
        <translation>The plan of {called}</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Not agreed yet.</translation>
    </message>
    <message>
        <source>Agreed: {date}.</source>
        <translation>Agreed: {date}.</translation>
    </message>
    <message>
        <source>Changed since then; not agreed anew yet.</source>
        <translation>Changed since then; not agreed anew yet.</translation>
    </message>
    <message>
        <source>Next meeting: not agreed.</source>
        <translation>Next meeting: not agreed.</translation>
    </message>
    <message>
        <source>Next meeting: {when}.</source>
        <translation>Next meeting: {when}.</translation>
    </message>
    <message>
        <source>GOALS</source>
        <translation>GOALS</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>There are no goals yet.</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PEOPLE</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must not be contacted.</source>
        <translation>
            <numerusform>%n person must not be contacted.</numerusform>
            <numerusform>%n people must not be contacted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Nobody is named yet.</translation>
    </message>
    <message>
        <source>SEEN IN THE PLANS</source>
        <translation>SEEN IN THE PLANS</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Here “you” is {called}.</source>
        <translation>Here “you” is {called}.</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>DECIDED</translation>
    </message>
    <message>
        <source>THE WEEK IF ALL OF THIS HAPPENED</source>
        <translation>THE WEEK IF ALL OF THIS HAPPENED</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Waiting for its turn</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Why: {words}</translation>
    </message>
    <message>
        <source>From the round of {date}.</source>
        <translation>From the round of {date}.</translation>
    </message>
    <message>
        <source>Satisfied then: {score}.</source>
        <translation>Satisfied then: {score}.</translation>
    </message>
    <message>
        <source>Hoped for: {score}.</source>
        <translation>Hoped for: {score}.</translation>
    </message>
    <message>
        <source>What already helps: {words}</source>
        <translation>What already helps: {words}</translation>
    </message>
    <message>
        <source>How we will notice: {words}</source>
        <translation>How we will notice: {words}</translation>
    </message>
    <message>
        <source>Takes in these goals of services:</source>
        <translation>Takes in these goals of services:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Steps:</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>No steps yet.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Who: {people}.</source>
        <translation>Who: {people}.</translation>
    </message>
    <message>
        <source>With: {service}.</source>
        <translation>With: {service}.</translation>
    </message>
    <message>
        <source>By {date}.</source>
        <translation>By {date}.</translation>
    </message>
    <message>
        <source>The date is past.</source>
        <translation>The date is past.</translation>
    </message>
    <message>
        <source>Moved on {on} from {old} to {new}.</source>
        <translation>Moved on {on} from {old} to {new}.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>not wanted</translation>
    </message>
    <message>
        <source>Said on {date}: {state}.</source>
        <translation>Said on {date}: {state}.</translation>
    </message>
    <message>
        <source>case manager</source>
        <translation>case manager</translation>
    </message>
    <message>
        <source>keeps the plan together</source>
        <translation>keeps the plan together</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>By {day}</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} and {last}</translation>
    </message>
    <message>
        <source>{some}, {last} and I</source>
        <translation>{some}, {last} and I</translation>
    </message>
    <message>
        <source>{last} and I</source>
        <translation>{last} and I</translation>
    </message>
    <message>
        <source>Ended: {goal}</source>
        <translation>Ended: {goal}</translation>
    </message>
    <message>
        <source>{name} keeps the plan together.</source>
        <translation>{name} keeps the plan together.</translation>
    </message>
    <message>
        <source>We meet again: {when}</source>
        <translation>We meet again: {when}</translation>
    </message>
    <message>
        <source>“{goal}” has no step yet.</source>
        <translation>“{goal}” has no step yet.</translation>
    </message>
    <message>
        <source>The next meeting is not agreed yet.</source>
        <translation>The next meeting is not agreed yet.</translation>
    </message>
    <message>
        <source>Nobody is named yet who keeps the plan together.</source>
        <translation>Nobody is named yet who keeps the plan together.</translation>
    </message>
    <message>
        <source>Reached: {goal}</source>
        <translation>Reached: {goal}</translation>
    </message>
    <message>
        <source>{goal} (waits for its turn)</source>
        <translation>{goal} (waits for its turn)</translation>
    </message>
    <message>
        <source>Already done: {steps}</source>
        <translation>Already done: {steps}</translation>
    </message>
</context>
<context>
    <name>PlanWays</name>
    <message>
        <source>What the services plan</source>
        <translation>What the services plan</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>My people</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the plans to look at together.</source>
        <translation>
            <numerusform>%n thing in the plans to look at together.</numerusform>
            <numerusform>%n things in the plans to look at together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at together.</source>
        <translation>
            <numerusform>%n thing to look at together.</numerusform>
            <numerusform>%n things to look at together.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service&apos;s plan is written here yet.</source>
        <translation>No service&apos;s plan is written here yet.</translation>
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
        <source>This picture or paper is larger than {limit} MB. A smaller photo is enough.</source>
        <translation>This picture or paper is larger than {limit} MB. A smaller photo is enough.</translation>
    </message>
    <message>
        <source>Only photos (JPEG, PNG) and PDF can be kept beside a round.</source>
        <translation>Only photos (JPEG, PNG) and PDF can be kept beside a round.</translation>
    </message>
    <message>
        <source>This paper is not kept here any more.</source>
        <translation>This paper is not kept here any more.</translation>
    </message>
    <message>
        <source>This person may see nothing today, so there is nothing to give.</source>
        <translation>This person may see nothing today, so there is nothing to give.</translation>
    </message>
    <message>
        <source>Nobody of the network is called this.</source>
        <translation>Nobody of the network is called this.</translation>
    </message>
    <message>
        <source>This is the case manager, for whom the whole plan is.</source>
        <translation>This is the case manager, for whom the whole plan is.</translation>
    </message>
    <message>
        <source>Several people of the network are called this. Give the id: {choices}.</source>
        <translation>Several people of the network are called this. Give the id: {choices}.</translation>
    </message>
    <message>
        <source>Say for whom the extract is.</source>
        <translation>Say for whom the extract is.</translation>
    </message>
    <message>
        <source>No meeting ahead has a day yet. Agree on one first.</source>
        <translation>No meeting ahead has a day yet. Agree on one first.</translation>
    </message>
    <message>
        <source>A password has at least {minimum} characters. Several words are easy to say.</source>
        <translation>A password has at least {minimum} characters. Several words are easy to say.</translation>
    </message>
    <message>
        <source>Not every program would understand this password. Letters, digits, spaces and common signs are safe, at most {maximum} of them.</source>
        <translation>Not every program would understand this password. Letters, digits, spaces and common signs are safe, at most {maximum} of them.</translation>
    </message>
    <message>
        <source>The words of the page name somebody who must not be contacted ({found} times). Nothing has left. If the client wants it so, allow it with --names-allowed.</source>
        <translation>The words of the page name somebody who must not be contacted ({found} times). Nothing has left. If the client wants it so, allow it with --names-allowed.</translation>
    </message>
    <message>
        <source>The page could not be made. Nothing has left; the rest goes on.</source>
        <translation>The page could not be made. Nothing has left; the rest goes on.</translation>
    </message>
    <message>
        <source>There is too much on it for one picture. It can be saved as PDF.</source>
        <translation>There is too much on it for one picture. It can be saved as PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it. See whether it is on, or save the page as PDF.</source>
        <translation>The printer did not take it. See whether it is on, or save the page as PDF.</translation>
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
    <name>PullingApart</name>
    <message>
        <source>Which one pulls apart from {goal}? Press its card.</source>
        <translation>Which one pulls apart from {goal}? Press its card.</translation>
    </message>
    <message>
        <source>Which one? Then press the card that it pulls apart from.</source>
        <translation>Which one? Then press the card that it pulls apart from.</translation>
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
        <source>Last time</source>
        <translation>Last time</translation>
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
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Take home</translation>
    </message>
</context>
<context>
    <name>ReadLine</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Your own words</translation>
    </message>
    <message>
        <source>Mend: {line}</source>
        <translation>Mend: {line}</translation>
    </message>
    <message>
        <source>Strike: {line}</source>
        <translation>Strike: {line}</translation>
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
        <source>Thank you for saying it. Nothing is kept.</source>
        <translation>Thank you for saying it. Nothing is kept.</translation>
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
        <source>Nothing is kept, not even your no.</source>
        <translation>Nothing is kept, not even your no.</translation>
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
    <name>RestingList</name>
    <message numerus="yes">
        <source>%n thing(s) decided</source>
        <translation>
            <numerusform>%n thing decided</numerusform>
            <numerusform>%n things decided</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>Open again: {what}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Something private</source>
        <translation>Something private</translation>
    </message>
</context>
<context>
    <name>RoundTexts</name>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>There is no round yet.</source>
        <translation>There is no round yet.</translation>
    </message>
    <message>
        <source>Round of {date}</source>
        <translation>Round of {date}</translation>
    </message>
    <message>
        <source>The dotted line is the satisfaction of {date}.</source>
        <translation>The dotted line is the satisfaction of {date}.</translation>
    </message>
    <message>
        <source>Strengths:</source>
        <translation>Strengths:</translation>
    </message>
    <message>
        <source>To begin with:</source>
        <translation>To begin with:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>What changed, in their own words</source>
        <translation>What changed, in their own words</translation>
    </message>
    <message>
        <source>Hopes, in their own words</source>
        <translation>Hopes, in their own words</translation>
    </message>
    <message numerus="yes">
        <source>%n private comment(s) left out.</source>
        <translation>
            <numerusform>%n private comment left out.</numerusform>
            <numerusform>%n private comments left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>The numbers of the round of {date}, from 0 to 10.</source>
        <translation>The numbers of the round of {date}, from 0 to 10.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>not now</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>rather not say</translation>
    </message>
    <message>
        <source>not my thing</source>
        <translation>not my thing</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Hide: {field}</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Show: {field}</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message>
        <source>What {name} sees today</source>
        <translation>What {name} sees today</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Another service</source>
        <translation>Another service</translation>
    </message>
    <message>
        <source>Its week, dates, what was assessed …</source>
        <translation>Its week, dates, what was assessed …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Take this card away</source>
        <translation>Take this card away</translation>
    </message>
    <message>
        <source>A service&apos;s goal, as it is now</source>
        <translation>A service&apos;s goal, as it is now</translation>
    </message>
    <message>
        <source>A service&apos;s goal</source>
        <translation>A service&apos;s goal</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s), one from each line.</source>
        <translation>
            <numerusform>%n goal, one from each line.</numerusform>
            <numerusform>%n goals, one from each line.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the service&apos;s words; several lines are several goals.</source>
        <translation>In the service&apos;s words; several lines are several goals.</translation>
    </message>
    <message>
        <source>Not understood: {text}</source>
        <translation>Not understood: {text}</translation>
    </message>
    <message>
        <source>The words are still missing.</source>
        <translation>The words are still missing.</translation>
    </message>
    <message>
        <source>Which service plans this?</source>
        <translation>Which service plans this?</translation>
    </message>
    <message>
        <source>Which theme is it about?</source>
        <translation>Which theme is it about?</translation>
    </message>
    <message>
        <source>Which service?</source>
        <translation>Which service?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>The goal in the service&apos;s words</source>
        <translation>The goal in the service&apos;s words</translation>
    </message>
    <message>
        <source>What it wants</source>
        <translation>What it wants</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} and {last}</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>every other week</source>
        <translation>every other week</translation>
    </message>
    <message>
        <source>{time}, {way} each way</source>
        <translation>{time}, {way} each way</translation>
    </message>
    <message>
        <source>on weekdays nothing before {time}</source>
        <translation>on weekdays nothing before {time}</translation>
    </message>
    <message>
        <source>on weekdays nothing after {time}</source>
        <translation>on weekdays nothing after {time}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>Assessed: {words}</source>
        <translation>Assessed: {words}</translation>
    </message>
</context>
<context>
    <name>ServicesHead</name>
    <message>
        <source>What the services already plan for you</source>
        <translation>What the services already plan for you</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>My goals</translation>
    </message>
    <message>
        <source>+ A service&apos;s goal</source>
        <translation>+ A service&apos;s goal</translation>
    </message>
    <message>
        <source>{services}, {goals}. You decide which become yours.</source>
        <translation>{services}, {goals}. You decide which become yours.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Added: {words}</source>
        <translation>Added: {words}</translation>
    </message>
    <message>
        <source>What do I want, in my own words?</source>
        <translation>What do I want, in my own words?</translation>
    </message>
</context>
<context>
    <name>ServicesShown</name>
    <message>
        <source>The whole plan</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>The two of you ended this.</source>
        <translation>The two of you ended this.</translation>
    </message>
    <message>
        <source>In my goal {goal}</source>
        <translation>In my goal {goal}</translation>
    </message>
    <message>
        <source>importance {score}</source>
        <translation>importance {score}</translation>
    </message>
    <message>
        <source>satisfaction {score}</source>
        <translation>satisfaction {score}</translation>
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
    <message>
        <source>Type in a paper</source>
        <translation>Type in a paper</translation>
    </message>
    <message>
        <source>Hand on or close</source>
        <translation>Hand on or close</translation>
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
        <source>What stands out in plans</source>
        <translation>What stands out in plans</translation>
    </message>
    <message>
        <source>A theme is important from</source>
        <translation>A theme is important from</translation>
    </message>
    <message>
        <source>Satisfaction is low up to</source>
        <translation>Satisfaction is low up to</translation>
    </message>
    <message>
        <source>A theme matters little up to</source>
        <translation>A theme matters little up to</translation>
    </message>
    <message>
        <source>A step stands out when it was “not yet” so often</source>
        <translation>A step stands out when it was “not yet” so often</translation>
    </message>
    <message>
        <source>So many steps of one&apos;s own at once are not too many</source>
        <translation>So many steps of one&apos;s own at once are not too many</translation>
    </message>
    <message>
        <source>A day is long when it is longer than</source>
        <translation>A day is long when it is longer than</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
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
    <name>SharingPage</name>
    <message>
        <source>There is nobody yet to whom something could be shown.</source>
        <translation>There is nobody yet to whom something could be shown.</translation>
    </message>
    <message>
        <source>Circle, plan and goals</source>
        <translation>Circle, plan and goals</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Theme by theme</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Who may see what</translation>
    </message>
    <message>
        <source>Nobody sees anything unless you say yes. Private words stay out, whatever is ticked.</source>
        <translation>Nobody sees anything unless you say yes. Private words stay out, whatever is ticked.</translation>
    </message>
    <message>
        <source>may see it; a press takes it back</source>
        <translation>may see it; a press takes it back</translation>
    </message>
    <message>
        <source>ticked, not yet given</source>
        <translation>ticked, not yet given</translation>
    </message>
    <message>
        <source>sees it with something wider</source>
        <translation>sees it with something wider</translation>
    </message>
</context>
<context>
    <name>SharingRoom</name>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>The whole plan</translation>
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
        <source>Type in a paper …</source>
        <translation>Type in a paper …</translation>
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
    <message>
        <source>A meeting that keeps nothing</source>
        <translation>A meeting that keeps nothing</translation>
    </message>
    <message>
        <source>Locks the store first; your passphrase opens it again</source>
        <translation>Locks the store first; your passphrase opens it again</translation>
    </message>
</context>
<context>
    <name>StepCheck</name>
    <message>
        <source>A word, if you want</source>
        <translation>A word, if you want</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>{step}: {answer}</source>
        <translation>{step}: {answer}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>A new date or a word …</source>
        <translation>A new date or a word …</translation>
    </message>
    <message>
        <source>A word …</source>
        <translation>A word …</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>With which service</source>
        <translation>With which service</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choose a service</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Take this step away</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>A new step</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Change this step</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Not wanted any more</translation>
    </message>
    <message>
        <source>Why was it moved?</source>
        <translation>Why was it moved?</translation>
    </message>
    <message>
        <source>How will we notice that it helps?</source>
        <translation>How will we notice that it helps?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>How far is it?</translation>
    </message>
    <message>
        <source>What is one small step?</source>
        <translation>What is one small step?</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Who takes it?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>With which service?</source>
        <translation>With which service?</translation>
    </message>
    <message>
        <source>Only the first is needed.</source>
        <translation>Only the first is needed.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Not wanted any more</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <source>Change the step: {step}</source>
        <translation>Change the step: {step}</translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
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
    <name>TakeHomePage</name>
    <message>
        <source>The paper</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
</context>
<context>
    <name>TakeHomeRoom</name>
    <message>
        <source>It does not fit on one page; it goes on on another.</source>
        <translation>It does not fit on one page; it goes on on another.</translation>
    </message>
    <message>
        <source>It does not fit on one side of the card; it goes on on another.</source>
        <translation>It does not fit on one side of the card; it goes on on another.</translation>
    </message>
    <message>
        <source>This names somebody who must not be contacted: {words}. You decide whether it stays.</source>
        <translation>This names somebody who must not be contacted: {words}. You decide whether it stays.</translation>
    </message>
    <message>
        <source>The printer, and what waits for it on this computer, may keep a copy for a while: that is out of our hands. A file that you save stays until you delete it.</source>
        <translation>The printer, and what waits for it on this computer, may keep a copy for a while: that is out of our hands. A file that you save stays until you delete it.</translation>
    </message>
    <message>
        <source>Something has changed meanwhile. Look at it once more.</source>
        <translation>Something has changed meanwhile. Look at it once more.</translation>
    </message>
    <message>
        <source>It is on its way to {printer}.</source>
        <translation>It is on its way to {printer}.</translation>
    </message>
    <message>
        <source>Files to take along</source>
        <translation>Files to take along</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nothing of this meeting is kept but what you save here.</source>
        <translation>Nothing of this meeting is kept but what you save here.</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it, or choose another name.</source>
        <translation>There is already a file {file}. Replace it, or choose another name.</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>It is here: {file}</translation>
    </message>
</context>
<context>
    <name>TakeHomeTexts</name>
    <message>
        <source>My Life · {called}</source>
        <translation>My Life · {called}</translation>
    </message>
    <message>
        <source>This is what we talked about. It is yours.</source>
        <translation>This is what we talked about. It is yours.</translation>
    </message>
    <message>
        <source>This is what we talked about and what we agreed. It is yours.</source>
        <translation>This is what we talked about and what we agreed. It is yours.</translation>
    </message>
    <message>
        <source>This is what we talked about. Some of it is new since we agreed. It is yours.</source>
        <translation>This is what we talked about. Some of it is new since we agreed. It is yours.</translation>
    </message>
    <message>
        <source>This is what we talked about. Nothing is agreed yet, and there is no hurry. It is yours.</source>
        <translation>This is what we talked about. Nothing is agreed yet, and there is no hurry. It is yours.</translation>
    </message>
    <message>
        <source>I filled in this Circle on {on_day}.</source>
        <translation>I filled in this Circle on {on_day}.</translation>
    </message>
    <message>
        <source>Pale marks: {days}.</source>
        <translation>Pale marks: {days}.</translation>
    </message>
    <message>
        <source>My strengths</source>
        <translation>My strengths</translation>
    </message>
    <message>
        <source>What already helps:</source>
        <translation>What already helps:</translation>
    </message>
    <message>
        <source>What I want, and what happens next</source>
        <translation>What I want, and what happens next</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Later:</translation>
    </message>
    <message>
        <source>Reached:</source>
        <translation>Reached:</translation>
    </message>
    <message>
        <source>What comes next we think about together.</source>
        <translation>What comes next we think about together.</translation>
    </message>
    <message>
        <source>We agree on the next meeting later.</source>
        <translation>We agree on the next meeting later.</translation>
    </message>
    <message>
        <source>We meet again:</source>
        <translation>We meet again:</translation>
    </message>
    <message>
        <source>on {on_day} at {time}</source>
        <translation>on {on_day} at {time}</translation>
    </message>
    <message>
        <source>, with {names}</source>
        <translation>, with {names}</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>We meet again</translation>
    </message>
    <message>
        <source>{step} — {who}, already under way</source>
        <translation>{step} — {who}, already under way</translation>
    </message>
    <message>
        <source>{step} — {who}, already under way, by {on_day}</source>
        <translation>{step} — {who}, already under way, by {on_day}</translation>
    </message>
    <message>
        <source>{step} — {who}</source>
        <translation>{step} — {who}</translation>
    </message>
    <message>
        <source>{step} — {who}; the day was {day}</source>
        <translation>{step} — {who}; the day was {day}</translation>
    </message>
    <message>
        <source>{step} — {who}, by {on_day}</source>
        <translation>{step} — {who}, by {on_day}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Already done: {steps}</source>
        <translation>Already done: {steps}</translation>
    </message>
    <message>
        <source>We look for the next step together.</source>
        <translation>We look for the next step together.</translation>
    </message>
    <message>
        <source>I want to begin with:</source>
        <translation>I want to begin with:</translation>
    </message>
    <message>
        <source>There is no goal yet, and that is fine.</source>
        <translation>There is no goal yet, and that is fine.</translation>
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
    <name>ThemeRow</name>
    <message>
        <source>no service plans anything here</source>
        <translation>no service plans anything here</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) seen: {theme}</source>
        <translation>
            <numerusform>%n more thing seen: {theme}</numerusform>
            <numerusform>%n more things seen: {theme}</numerusform>
        </translation>
    </message>
    <message>
        <source>Do these pull apart?</source>
        <translation>Do these pull apart?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Do these pull apart? {answer}: {theme}</source>
        <translation>Do these pull apart? {answer}: {theme}</translation>
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
    <name>ThreeSides</name>
    <message>
        <source>What is in view</source>
        <translation>What is in view</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Minutes on the way, one way</source>
        <translation>Minutes on the way, one way</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Every how many weeks</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>minutes on the way</source>
        <translation>minutes on the way</translation>
    </message>
    <message>
        <source>every how many weeks</source>
        <translation>every how many weeks</translation>
    </message>
    <message>
        <source>a time ends on the day on which it begins: a night is two times</source>
        <translation>a time ends on the day on which it begins: a night is two times</translation>
    </message>
    <message>
        <source>a time needs its days, from when and to when</source>
        <translation>a time needs its days, from when and to when</translation>
    </message>
</context>
<context>
    <name>TimesField</name>
    <message>
        <source>+ Another time</source>
        <translation>+ Another time</translation>
    </message>
    <message>
        <source>At most so many days a week</source>
        <translation>At most so many days a week</translation>
    </message>
    <message>
        <source>So many weekdays free</source>
        <translation>So many weekdays free</translation>
    </message>
    <message>
        <source>On weekdays nothing before</source>
        <translation>On weekdays nothing before</translation>
    </message>
    <message>
        <source>On weekdays nothing after</source>
        <translation>On weekdays nothing after</translation>
    </message>
    <message>
        <source>Its week</source>
        <translation>Its week</translation>
    </message>
    <message>
        <source>What it asks of the rest of the week</source>
        <translation>What it asks of the rest of the week</translation>
    </message>
</context>
<context>
    <name>TwoSides</name>
    <message>
        <source>What is in view</source>
        <translation>What is in view</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Taken away: {words}</source>
        <translation>Taken away: {words}</translation>
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
        <source>A meeting that keeps nothing</source>
        <translation>A meeting that keeps nothing</translation>
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
    <name>VersionsPage</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Two versions side by side</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Back to the plan</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Nothing is in it.</translation>
    </message>
    <message>
        <source>This is different</source>
        <translation>This is different</translation>
    </message>
    <message>
        <source>The two say the same</source>
        <translation>The two say the same</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Another version</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>One version</translation>
    </message>
</context>
<context>
    <name>VersionsRoom</name>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
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
        <source>{name}: “{words}” was to be done by {date}</source>
        <translation>{name}: “{words}” was to be done by {date}</translation>
    </message>
    <message>
        <source>{name}: look at the plan again, agreed for {date}</source>
        <translation>{name}: look at the plan again, agreed for {date}</translation>
    </message>
    <message>
        <source>{name}: read the plan together, it waits for a yes</source>
        <translation>{name}: read the plan together, it waits for a yes</translation>
    </message>
    <message>
        <source>{name}: {words} may see something until {date}</source>
        <translation>{name}: {words} may see something until {date}</translation>
    </message>
    <message>
        <source>{name}: {date}</source>
        <translation>{name}: {date}</translation>
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
    <name>WalletTexts</name>
    <message>
        <source>My Life · {called}</source>
        <translation>My Life · {called}</translation>
    </message>
    <message>
        <source>{step} — by {on_day}</source>
        <translation>{step} — by {on_day}</translation>
    </message>
    <message>
        <source>My next step:</source>
        <translation>My next step:</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Next step:</translation>
    </message>
    <message>
        <source>I can call:</source>
        <translation>I can call:</translation>
    </message>
    <message>
        <source>We meet:</source>
        <translation>We meet:</translation>
    </message>
    <message>
        <source>{on_day} at {time}</source>
        <translation>{on_day} at {time}</translation>
    </message>
    <message>
        <source>Help now:</source>
        <translation>Help now:</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>Your week if all of this happened</source>
        <translation>Your week if all of this happened</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Before today</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Before today: {hours}</source>
        <translation>Before today: {hours}</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Hide the words</translation>
    </message>
    <message>
        <source>The week in words</source>
        <translation>The week in words</translation>
    </message>
</context>
<context>
    <name>WeekTexts</name>
    <message>
        <source>two at once</source>
        <translation>two at once</translation>
    </message>
    <message>
        <source>no time between</source>
        <translation>no time between</translation>
    </message>
    <message>
        <source>long day</source>
        <translation>long day</translation>
    </message>
    <message>
        <source>No times are known yet.</source>
        <translation>No times are known yet.</translation>
    </message>
    <message>
        <source>{things} a week, and {ways} on the way.</source>
        <translation>{things} a week, and {ways} on the way.</translation>
    </message>
    <message>
        <source>{things} a week.</source>
        <translation>{things} a week.</translation>
    </message>
    <message>
        <source>What is not every week is counted by its share.</source>
        <translation>What is not every week is counted by its share.</translation>
    </message>
    <message>
        <source>Hatched: two things at the same time.</source>
        <translation>Hatched: two things at the same time.</translation>
    </message>
    <message>
        <source>Hatched: too little time between.</source>
        <translation>Hatched: too little time between.</translation>
    </message>
    <message>
        <source>A long day, in some weeks: {hours}.</source>
        <translation>A long day, in some weeks: {hours}.</translation>
    </message>
    <message>
        <source>A long day: {hours}.</source>
        <translation>A long day: {hours}.</translation>
    </message>
    <message>
        <source>{thing}, {way} each way</source>
        <translation>{thing}, {way} each way</translation>
    </message>
    <message>
        <source>At the same time {span}: {both}.</source>
        <translation>At the same time {span}: {both}.</translation>
    </message>
    <message>
        <source>Too little time between: {time}, and the way takes {way}: {both}.</source>
        <translation>Too little time between: {time}, and the way takes {way}: {both}.</translation>
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
        <source>Your words stand just as you say them. You decide.</source>
        <translation>Your words stand just as you say them. You decide.</translation>
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
        <source>Now, beside you. Afterwards nobody can open it again.</source>
        <translation>Now, beside you. Afterwards nobody can open it again.</translation>
    </message>
    <message>
        <source>Nobody else sees anything unless you say so. Every time somebody opens it, that is written down.</source>
        <translation>Nobody else sees anything unless you say so. Every time somebody opens it, that is written down.</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Nothing of it is kept</translation>
    </message>
    <message>
        <source>It stays on this laptop</source>
        <translation>It stays on this laptop</translation>
    </message>
    <message>
        <source>What you do not print or save is gone when the meeting ends.</source>
        <translation>What you do not print or save is gone when the meeting ends.</translation>
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
    <name>WhoChoice</name>
    <message>
        <source>Who takes it?</source>
        <translation>Who takes it?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
</context>
<context>
    <name>WholeTexts</name>
    <message>
        <source>The plan of {called}</source>
        <translation>The plan of {called}</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Not agreed yet.</translation>
    </message>
    <message>
        <source>Agreed on {date}.</source>
        <translation>Agreed on {date}.</translation>
    </message>
    <message>
        <source>Agreed on {date}, changed since then.</source>
        <translation>Agreed on {date}, changed since then.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Born:</source>
        <translation>Born:</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>There are no goals yet.</translation>
    </message>
    <message>
        <source>Seen in the plans</source>
        <translation>Seen in the plans</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Said to {called}, as the two looked at it.</source>
        <translation>Said to {called}, as the two looked at it.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>The week if all of this happened</source>
        <translation>The week if all of this happened</translation>
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
    <name>_Away</name>
    <message>
        <source>May be contacted again</source>
        <translation>May be contacted again</translation>
    </message>
    <message>
        <source>Why {name} must not be contacted</source>
        <translation>Why {name} must not be contacted</translation>
    </message>
    <message>
        <source>{name} may be contacted again</source>
        <translation>{name} may be contacted again</translation>
    </message>
</context>
<context>
    <name>_CalendarWords</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
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
    <message numerus="yes">
        <source>in %n goal(s)</source>
        <translation>
            <numerusform>in %n goal</numerusform>
            <numerusform>in %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) work on this theme.</source>
        <translation>
            <numerusform>%n service works on this theme.</numerusform>
            <numerusform>%n services work on this theme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet, at %n meeting(s): “{step}”.</source>
        <translation>
            <numerusform>Not yet, at %n meeting: “{step}”.</numerusform>
            <numerusform>Not yet, at %n meetings: “{step}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n step(s) of your own at once.</source>
        <translation>
            <numerusform>You have %n step of your own at once.</numerusform>
            <numerusform>You have %n steps of your own at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(together with %n other goal(s))</source>
        <translation>
            <numerusform>(together with %n other goal)</numerusform>
            <numerusform>(together with %n other goals)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week; {goal} has at most {limit}</source>
        <translation>
            <numerusform>%n day a week; {goal} has at most {limit}</numerusform>
            <numerusform>%n days a week; {goal} has at most {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free weekday(s); {goal} needs at least {limit}</source>
        <translation>
            <numerusform>%n free weekday; {goal} needs at least {limit}</numerusform>
            <numerusform>%n free weekdays; {goal} needs at least {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) a week</source>
        <translation>
            <numerusform>at most %n day a week</numerusform>
            <numerusform>at most %n days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekday(s) free</source>
        <translation>
            <numerusform>%n weekday free</numerusform>
            <numerusform>%n weekdays free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of more than {hours} (dashed frame).</source>
        <translation>
            <numerusform>%n day of more than {hours} (dashed frame).</numerusform>
            <numerusform>%n days of more than {hours} (dashed frame).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Say</name>
    <message>
        <source>{name} sees nothing.</source>
        <translation>{name} sees nothing.</translation>
    </message>
    <message numerus="yes">
        <source>All numbers of the Circle, %n round(s).</source>
        <translation>
            <numerusform>All numbers of the Circle, %n round.</numerusform>
            <numerusform>All numbers of the Circle, %n rounds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of: {themes}.</source>
        <translation>Numbers of: {themes}.</translation>
    </message>
    <message>
        <source>My own words on: {themes}.</source>
        <translation>My own words on: {themes}.</translation>
    </message>
    <message>
        <source>Not my words on: {themes}.</source>
        <translation>Not my words on: {themes}.</translation>
    </message>
    <message numerus="yes">
        <source>Goal “{words}” and its %n step(s).</source>
        <translation>
            <numerusform>Goal “{words}” and its %n step.</numerusform>
            <numerusform>Goal “{words}” and its %n steps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal “{words}”.</source>
        <translation>Goal “{words}”.</translation>
    </message>
    <message>
        <source>These names: {names}.</source>
        <translation>These names: {names}.</translation>
    </message>
    <message>
        <source>The plan of their own service: {services}.</source>
        <translation>The plan of their own service: {services}.</translation>
    </message>
    <message>
        <source>Given {day}</source>
        <translation>Given {day}</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>signed on the screen</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>until it is taken back</translation>
    </message>
</context>
<context>
    <name>_Shape</name>
    <message>
        <source>Circle of {date}</source>
        <translation>Circle of {date}</translation>
    </message>
</context>
<context>
    <name>_ShareRow</name>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>does not see it</source>
        <translation>does not see it</translation>
    </message>
    <message>
        <source>may see it</source>
        <translation>may see it</translation>
    </message>
    <message>
        <source>about to be given</source>
        <translation>about to be given</translation>
    </message>
    <message>
        <source>sees it already, with something wider</source>
        <translation>sees it already, with something wider</translation>
    </message>
    <message>
        <source>Take back all that {name} may see</source>
        <translation>Take back all that {name} may see</translation>
    </message>
</context>
</TS>
