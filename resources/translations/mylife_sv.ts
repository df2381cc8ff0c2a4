<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AfterMeetingPage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>No round was made that day.</source>
        <translation>Ingen runda gjordes den dagen.</translation>
    </message>
    <message>
        <source>Your view, where it differs</source>
        <translation>Din egen syn, om den är en annan</translation>
    </message>
    <message>
        <source>Note of this round</source>
        <translation>Anteckning om rundan</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Bakgrundsanteckning</translation>
    </message>
    <message>
        <source>{called} may ask to see what is written here.</source>
        <translation>{called} kan be att få se det som står här.</translation>
    </message>
    <message>
        <source>The round of {date} with {called}</source>
        <translation>Rundan {date}, {called}</translation>
    </message>
    <message>
        <source>Press a number only where you see it otherwise. What {called} said stays.</source>
        <translation>Välj en siffra bara där du ser det annorlunda. Det {called} har svarat står kvar.</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Dölj de andra</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>De andra temana</translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message>
        <source>We read the plan together</source>
        <translation>Vi läser planen tillsammans</translation>
    </message>
    <message>
        <source>There is no goal yet. You can make one on the page “Plan”.</source>
        <translation>Det finns inget mål än. Ni kan göra ett på sidan ”Plan”.</translation>
    </message>
    <message>
        <source>Not in the plan yet</source>
        <translation>Finns inte i planen än</translation>
    </message>
    <message>
        <source>It can stay so, or be added any time.</source>
        <translation>Det får vara så, eller läggas till när som helst.</translation>
    </message>
    <message>
        <source>Struck. Undo brings it back.</source>
        <translation>Struket. Ångra hämtar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>AgreeRoom</name>
    <message>
        <source>me</source>
        <translation>jag</translation>
    </message>
</context>
<context>
    <name>AgreeingTexts</name>
    <message>
        <source>That is an answer too. Nothing has to be agreed today.</source>
        <translation>Det är också ett svar. Ni behöver inte komma överens om något i dag.</translation>
    </message>
    <message>
        <source>It has changed since {day}, when you both said yes.</source>
        <translation>Den har ändrats sedan {day}, när ni båda sa ja.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>överenskommen</translation>
    </message>
    <message>
        <source>the answer was no</source>
        <translation>svaret var nej</translation>
    </message>
    <message>
        <source>the answer was not yet</source>
        <translation>svaret var inte än</translation>
    </message>
    <message>
        <source>“{goal}”: when you made this goal, {theme} had {before}. Now it has no number. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: när du gjorde det här målet var siffran {before} ({theme}). Nu finns ingen siffra. Vill du behålla målet, ändra det eller släppa det?</translation>
    </message>
    <message>
        <source>“{goal}”: how satisfied you are with {theme} has moved clearly, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: hur nöjd du är har ändrats tydligt ({theme}: då {before}, nu {now}). Vill du behålla målet, ändra det eller släppa det?</translation>
    </message>
    <message>
        <source>“{goal}”: how satisfied you are with {theme} has moved, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: hur nöjd du är har ändrats ({theme}: då {before}, nu {now}). Vill du behålla målet, ändra det eller släppa det?</translation>
    </message>
    <message>
        <source>“{goal}”: how much {theme} matters to you has moved clearly, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: hur viktigt det är för dig har ändrats tydligt ({theme}: då {before}, nu {now}). Vill du behålla målet, ändra det eller släppa det?</translation>
    </message>
    <message>
        <source>“{goal}”: how much {theme} matters to you has moved, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: hur viktigt det är för dig har ändrats ({theme}: då {before}, nu {now}). Vill du behålla målet, ändra det eller släppa det?</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n steg</numerusform>
            <numerusform>%n steg</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} you both said yes: {goals}, {steps}.</source>
        <translation>{day} sa ni båda ja: {goals}, {steps}.</translation>
    </message>
    <message>
        <source>The next change begins a new version. How steps go does not.</source>
        <translation>Nästa ändring börjar en ny version. Hur stegen går gör det inte.</translation>
    </message>
    <message>
        <source>On {day} {name} said: not yet.</source>
        <translation>{day} sa {name}: inte än.</translation>
    </message>
    <message>
        <source>On {day} {name} said: no.</source>
        <translation>{day} sa {name}: nej.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>What should be different? In your words</source>
        <translation>Vad borde vara annorlunda? Med dina ord</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Spara det här svaret</translation>
    </message>
    <message>
        <source>Agree on it anew</source>
        <translation>Kom överens på nytt</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versionerna sida vid sida</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Is this our plan?</source>
        <translation>Är det här vår plan?</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>✓ {name}: yes</source>
        <translation>✓ {name}: ja</translation>
    </message>
    <message>
        <source>{name}: yes</source>
        <translation>{name}: ja</translation>
    </message>
</context>
<context>
    <name>AsBefore</name>
    <message>
        <source>As on {date}: {score}   key =</source>
        <translation>Som {date} – {score}   (tangent =)</translation>
    </message>
    <message>
        <source>As last time: {score}</source>
        <translation>Som senast: {score}</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>May {name} see my words on {theme} again?</source>
        <translation>Får {name} se mina ord om {theme} igen?</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Keep this</source>
        <translation>Spara det här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
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
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Hjälp nu: vart du kan ringa  F1</translation>
    </message>
</context>
<context>
    <name>BlankTexts</name>
    <message>
        <source>My Circle of Life</source>
        <translation>Min livscirkel</translation>
    </message>
    <message>
        <source>My life</source>
        <translation>Mitt liv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Draw a mark of each kind on every line, from 0 in the middle to 10 at the edge: how important it is, how satisfied you are now, and where you would like to be.</source>
        <translation>Rita märken på varje linje: hur viktigt det är för dig, hur nöjd du är nu och vart du skulle vilja komma. 0 är i mitten och 10 vid kanten.</translation>
    </message>
    <message>
        <source>Tick one number in each row, and write in your own words if you like.</source>
        <translation>Kryssa för en siffra på varje rad och skriv med egna ord om du vill.</translation>
    </message>
    <message>
        <source>You may leave anything empty.</source>
        <translation>Du får lämna tomt var du vill.</translation>
    </message>
    <message>
        <source>Thank you. There are no right or wrong answers.</source>
        <translation>Tack. Inget svar är rätt eller fel.</translation>
    </message>
    <message>
        <source>An empty Circle. Its lines, clockwise from the top: {themes}.</source>
        <translation>En tom cirkel. Linjerna medsols uppifrån: {themes}.</translation>
    </message>
</context>
<context>
    <name>BothViews</name>
    <message>
        <source>Your case manager may see some things another way. It is shown beside your own values only if you both want that.</source>
        <translation>Din kontaktperson kan se en del saker på ett annat sätt. Det visas bredvid dina egna värden bara om ni båda vill det.</translation>
    </message>
    <message>
        <source>{name} wants to see it</source>
        <translation>{name} vill se</translation>
    </message>
    <message>
        <source>The case manager wants to show it</source>
        <translation>Kontaktpersonen vill visa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The hollow squares are the case manager&apos;s view, from {date}.</source>
        <translation>Kontaktpersonens synsätt den {date} visas som tomma kvadrater.</translation>
    </message>
    <message>
        <source>No other view has been written.</source>
        <translation>Inget annat synsätt har skrivits.</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Look at it and change it …</source>
        <translation>Titta och ändra …</translation>
    </message>
    <message>
        <source>Make it my goal …</source>
        <translation>Gör det till mitt mål …</translation>
    </message>
    <message>
        <source>Join into “{goal}”</source>
        <translation>Foga till ”{goal}”</translation>
    </message>
    <message>
        <source>Pulls apart with …</source>
        <translation>Drar åt ett annat håll än …</translation>
    </message>
    <message>
        <source>Take this card away</source>
        <translation>Ta bort det här kortet</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Private.</source>
        <translation>Privat.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show what I said</source>
        <translation>Visa vad jag har sagt</translation>
    </message>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>Här ryms 2 000 tecken, och nu är det fullt.</translation>
    </message>
</context>
<context>
    <name>ChangedUnderCard</name>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Keep the goal: {goal}</source>
        <translation>Behåll målet: {goal}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the goal: {goal}</source>
        <translation>Ändra målet: {goal}</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Släpp det</translation>
    </message>
    <message>
        <source>Drop the goal: {goal}</source>
        <translation>Släpp målet: {goal}</translation>
    </message>
    <message>
        <source>“{goal}” stays as it is.</source>
        <translation>”{goal}” får vara som det är.</translation>
    </message>
    <message>
        <source>“{goal}” is put into other words.</source>
        <translation>”{goal}” sägs med andra ord.</translation>
    </message>
    <message>
        <source>“{goal}” is dropped. Undo brings it back.</source>
        <translation>”{goal}” lämnas bort. Ångra hämtar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <source>To begin with, in this order</source>
        <translation>Det här börjar vi med, i den här ordningen</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>{theme}: one place up</source>
        <translation>{theme}: ett steg upp</translation>
    </message>
    <message>
        <source>{theme}: one place down</source>
        <translation>{theme}: ett steg ner</translation>
    </message>
    <message>
        <source>{theme}: take out</source>
        <translation>{theme}: ta bort</translation>
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
    <name>CircleTexts</name>
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
        <source>The Circle of {date}. Each number is from 0 to 10.</source>
        <translation>Cirkeln den {date}. Varje siffra är mellan 0 och 10.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>with the number {number} beside it</source>
        <translation>med siffran {number} bredvid</translation>
    </message>
    <message>
        <source>with the numbers {numbers} beside it</source>
        <translation>med siffrorna {numbers} bredvid</translation>
    </message>
    <message>
        <source>important {score}</source>
        <translation>viktigt {score}</translation>
    </message>
    <message>
        <source>satisfied now {score}</source>
        <translation>nöjd nu {score}</translation>
    </message>
    <message>
        <source>hoped for {score}</source>
        <translation>hoppas på {score}</translation>
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
        <source>%n theme(s). Left and right go from theme to theme.</source>
        <translation>
            <numerusform>%n tema. Med vänster- och högerpilen går du från tema till tema.</numerusform>
            <numerusform>%n teman. Med vänster- och högerpilen går du från tema till tema.</numerusform>
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
        <source>{viewpoint} {score}, said earlier</source>
        <translation>{viewpoint} {score}, svarat tidigare</translation>
    </message>
    <message>
        <source>the worker&apos;s view {score}</source>
        <translation>arbetarens syn {score}</translation>
    </message>
    <message>
        <source>chosen, number {number}</source>
        <translation>valt, nummer {number}</translation>
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
        <source>Settings</source>
        <translation>Inställningar</translation>
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
    <name>CompareCard</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Inget att jämföra ännu</translation>
    </message>
    <message>
        <source>When the Circle has been filled in twice, you see here what has moved.</source>
        <translation>När cirkeln har fyllts i två gånger ser du här vad som har ändrats.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sedan {day}</translation>
    </message>
    <message>
        <source>From {then} to {now}</source>
        <translation>Från {then} till {now}</translation>
    </message>
    <message>
        <source>Not all the questions were the same then. Here is what was asked both times.</source>
        <translation>Alla frågor var inte desamma då. Här är det som frågades båda gångerna.</translation>
    </message>
    <message>
        <source>Your strengths: {themes}</source>
        <translation>Dina styrkor: {themes}</translation>
    </message>
    <message>
        <source>Your strengths ({day}): {themes}</source>
        <translation>Dina styrkor ({day}): {themes}</translation>
    </message>
    <message>
        <source>No theme was answered both times.</source>
        <translation>Inget tema har besvarats båda gångerna.</translation>
    </message>
    <message>
        <source>Everything is the same.</source>
        <translation>Allt är som förut.</translation>
    </message>
    <message>
        <source>Everything is about the same.</source>
        <translation>Allt är ungefär som förut.</translation>
    </message>
    <message>
        <source>{theme} moved clearly. What made it move?</source>
        <translation>{theme} har ändrats tydligt. Vad har påverkat?</translation>
    </message>
    <message>
        <source>{theme} moved. What made it move?</source>
        <translation>{theme} har ändrats. Vad har påverkat?</translation>
    </message>
    <message>
        <source>{theme} moved clearly. What made them move?</source>
        <translation>{theme} har ändrats tydligt. Vad har påverkat dem?</translation>
    </message>
    <message>
        <source>{theme} moved. What made them move?</source>
        <translation>{theme} har ändrats. Vad har påverkat dem?</translation>
    </message>
    <message>
        <source>{theme}: {then} on {day}, {now} now, {moved}</source>
        <translation>{theme}: {day} {then}, nu {now}, {moved}</translation>
    </message>
    <message>
        <source>{theme}: {then} on {day}, {now} on {later}, {moved}</source>
        <translation>{theme}: {day} {then}, {later} {now}, {moved}</translation>
    </message>
    <message>
        <source>Importance: {score}</source>
        <translation>Viktigt: {score}</translation>
    </message>
    <message>
        <source>Importance: {score} ({day})</source>
        <translation>Viktigt: {score} ({day})</translation>
    </message>
    <message>
        <source>Private words</source>
        <translation>Privata ord</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>Only on {day}: {themes}</source>
        <translation>Bara {day}: {themes}</translation>
    </message>
    <message>
        <source>Only now: {themes}</source>
        <translation>Bara nu: {themes}</translation>
    </message>
    <message>
        <source>In your own words: what changed in {theme}?</source>
        <translation>{theme}: vad har ändrats? Med egna ord.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>som förut</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>ungefär som förut</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>har ändrats</translation>
    </message>
    <message>
        <source>moved clearly</source>
        <translation>har ändrats tydligt</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} och {other}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>On to the choices</source>
        <translation>Vidare till valen</translation>
    </message>
    <message>
        <source>Compare with {day}</source>
        <translation>Jämför med {day}</translation>
    </message>
    <message>
        <source>Satisfied, {day}</source>
        <translation>Nöjd, {day}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Viktigt</translation>
    </message>
    <message>
        <source>Satisfied now</source>
        <translation>Nöjd nu</translation>
    </message>
    <message>
        <source>Important, said earlier</source>
        <translation>Viktigt, svarat tidigare</translation>
    </message>
    <message>
        <source>Important, {day}</source>
        <translation>Viktigt, {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Stopp</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Spela</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play the change up to now</source>
        <translation>Spela upp ändringen fram till nu</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkeln</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
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
    <name>DateChoice</name>
    <message>
        <source>No day yet</source>
        <translation>Ingen dag än</translation>
    </message>
    <message>
        <source>Another day, typed</source>
        <translation>En annan dag, skriven</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>This Friday</source>
        <translation>Nu på fredag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Om två veckor</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Om en månad</translation>
    </message>
    <message>
        <source>Before we meet next</source>
        <translation>Innan vi ses igen</translation>
    </message>
    <message>
        <source>This is not a day yet. Type it like this: {example}</source>
        <translation>Det här blir ingen dag än. Skriv så här: {example}</translation>
    </message>
    <message>
        <source>Until then it stays {day}.</source>
        <translation>Tills dess gäller {day}.</translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>Ingen dag är bestämd.</translation>
    </message>
</context>
<context>
    <name>DifferenceTexts</name>
    <message>
        <source>“{goal}”, what already helps: {words}</source>
        <translation>”{goal}”, vad som redan hjälper: {words}</translation>
    </message>
    <message>
        <source>“{goal}”, how we will notice: {words}</source>
        <translation>”{goal}”, så märker vi det: {words}</translation>
    </message>
    <message>
        <source>New goal: “{goal}”</source>
        <translation>Nytt mål: ”{goal}”</translation>
    </message>
    <message>
        <source>Somebody must not be contacted any more</source>
        <translation>Det finns någon som inte längre får kontaktas</translation>
    </message>
    <message>
        <source>Taken out: the goal “{goal}”</source>
        <translation>Borttaget mål: ”{goal}”</translation>
    </message>
    <message>
        <source>The goal “{before}” is now “{after}”</source>
        <translation>Målet ”{before}” är nu ”{after}”</translation>
    </message>
    <message>
        <source>The goal “{goal}” was ended: {why}</source>
        <translation>Målet ”{goal}” avslutades: {why}</translation>
    </message>
    <message>
        <source>The goal “{goal}” was ended</source>
        <translation>Målet ”{goal}” avslutades</translation>
    </message>
    <message>
        <source>The goal “{goal}” belongs to another theme now: {theme}</source>
        <translation>Målet ”{goal}” hör nu till ett annat tema: {theme}</translation>
    </message>
    <message>
        <source>The goal “{goal}” is worked on now</source>
        <translation>Målet ”{goal}” pågår nu</translation>
    </message>
    <message>
        <source>The goal “{goal}” waits for its turn</source>
        <translation>Målet ”{goal}” väntar på sin tur</translation>
    </message>
    <message>
        <source>The goal “{goal}” is reached</source>
        <translation>Målet ”{goal}” är uppnått</translation>
    </message>
    <message>
        <source>The goal “{goal}” takes in: {theirs}</source>
        <translation>I målet ”{goal}” ingår nu: {theirs}</translation>
    </message>
    <message>
        <source>The goal “{goal}” no longer takes in: {theirs}</source>
        <translation>I målet ”{goal}” ingår inte längre: {theirs}</translation>
    </message>
    <message>
        <source>New step for “{goal}”: {step}</source>
        <translation>Nytt steg för ”{goal}”: {step}</translation>
    </message>
    <message>
        <source>Taken out: the step “{step}”</source>
        <translation>Borttaget steg: ”{step}”</translation>
    </message>
    <message>
        <source>The step “{before}” is now “{after}”</source>
        <translation>Steget ”{before}” är nu ”{after}”</translation>
    </message>
    <message>
        <source>“{step}”: with {service}</source>
        <translation>”{step}”: med {service}</translation>
    </message>
    <message>
        <source>“{step}”: was done by {before}, now by {after}</source>
        <translation>”{step}”: tidigare {before}, nu {after}</translation>
    </message>
    <message>
        <source>“{step}” is now done by {after}</source>
        <translation>”{step}”: nu {after}</translation>
    </message>
    <message>
        <source>“{step}” has no date any more</source>
        <translation>”{step}” har inget datum längre</translation>
    </message>
    <message>
        <source>“{step}” got a date: {after}</source>
        <translation>”{step}” fick ett datum: {after}</translation>
    </message>
    <message>
        <source>“{step}” was moved from {before} to {after}</source>
        <translation>”{step}” flyttades från {before} till {after}</translation>
    </message>
    <message>
        <source>“{step}” is still to be done</source>
        <translation>”{step}” är kvar att göra</translation>
    </message>
    <message>
        <source>“{step}” is on the way</source>
        <translation>”{step}” är på gång</translation>
    </message>
    <message>
        <source>“{step}” is done</source>
        <translation>”{step}” är klart</translation>
    </message>
    <message>
        <source>“{step}” is not wanted any more</source>
        <translation>”{step}” behövs inte längre</translation>
    </message>
    <message>
        <source>{name} is part of the network now</source>
        <translation>{name} är nu med i nätverket</translation>
    </message>
    <message>
        <source>{name} is not part of the network any more</source>
        <translation>{name} är inte längre med i nätverket</translation>
    </message>
    <message>
        <source>{before} is now {after}</source>
        <translation>{before} är nu {after}</translation>
    </message>
    <message>
        <source>What is written of {name} is different now</source>
        <translation>Uppgifterna om {name} har ändrats</translation>
    </message>
    <message>
        <source>{name} is the case manager now</source>
        <translation>{name} är nu kontaktperson</translation>
    </message>
    <message>
        <source>{name} may be contacted again</source>
        <translation>{name} får kontaktas igen</translation>
    </message>
    <message>
        <source>Nobody is named any more who keeps the plan together</source>
        <translation>Ingen är längre utsedd att hålla ihop planen</translation>
    </message>
    <message>
        <source>{name} keeps the plan together</source>
        <translation>{name} håller ihop planen</translation>
    </message>
    <message>
        <source>No next meeting is agreed any more</source>
        <translation>Inget nästa möte är avtalat längre</translation>
    </message>
    <message>
        <source>The next meeting: {when}</source>
        <translation>Nästa möte: {when}</translation>
    </message>
    <message>
        <source>the Circle</source>
        <translation>cirkeln</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>de egna orden</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>hela planen</translation>
    </message>
    <message>
        <source>{name} does not see anything of this any more</source>
        <translation>{name} ser inget av det här längre</translation>
    </message>
    <message>
        <source>{name} may see this now: {more}. And no longer this: {less}</source>
        <translation>{name} får nu se: {more}. Men inte längre: {less}</translation>
    </message>
    <message>
        <source>{name} may see this now: {more}</source>
        <translation>{name} får nu se: {more}</translation>
    </message>
    <message>
        <source>{name} may no longer see this: {less}</source>
        <translation>{name} får inte längre se: {less}</translation>
    </message>
    <message>
        <source>What {name} may see is different now</source>
        <translation>Vad {name} får se har ändrats</translation>
    </message>
</context>
<context>
    <name>DivisionBar</name>
    <message>
        <source>me {count}</source>
        <translation>jag {count}</translation>
    </message>
    <message>
        <source>my people {count}</source>
        <translation>mina närmaste {count}</translation>
    </message>
    <message>
        <source>services {count}</source>
        <translation>tjänster {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) with me</source>
        <translation>
            <numerusform>jag %n steg</numerusform>
            <numerusform>jag %n steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with my people</source>
        <translation>
            <numerusform>mina närmaste %n</numerusform>
            <numerusform>mina närmaste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with services</source>
        <translation>
            <numerusform>tjänsterna %n</numerusform>
            <numerusform>tjänsterna %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do in the whole plan: {shares}.</source>
        <translation>Kvar att göra i hela planen: {shares}.</translation>
    </message>
</context>
<context>
    <name>EmptyForms</name>
    <message>
        <source>The questions</source>
        <translation>Frågorna</translation>
    </message>
    <message>
        <source>An empty Circle</source>
        <translation>En tom cirkel</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Blankettens språk</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Ersätt den gamla filen</translation>
    </message>
    <message>
        <source>It is on its way to {printer}.</source>
        <translation>Skickat till skrivaren {printer}.</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Tomma blanketter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it, or choose another name.</source>
        <translation>Filen {file} finns redan. Ersätt den eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>Filen finns här: {file}</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Skrivare: {name}</translation>
    </message>
    <message>
        <source>No printer is connected here.</source>
        <translation>Ingen skrivare är ansluten här.</translation>
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
    <name>EndingPage</name>
    <message>
        <source>That is all for today</source>
        <translation>Det var allt för i dag</translation>
    </message>
    <message>
        <source>Nothing has been printed or saved yet.</source>
        <translation>Inget har skrivits ut eller sparats ännu.</translation>
    </message>
    <message>
        <source>What you did not print or save is gone when you forget this meeting.</source>
        <translation>Det du inte har skrivit ut eller sparat försvinner när du glömmer det här mötet.</translation>
    </message>
    <message>
        <source>Everything is kept, and everything can still be changed.</source>
        <translation>Allt är sparat, och allt går fortfarande att ändra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Forget this meeting</source>
        <translation>Glöm det här mötet</translation>
    </message>
    <message>
        <source>Back to Take home</source>
        <translation>Tillbaka till ”Ta med”</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Tillbaka till mötet</translation>
    </message>
    <message>
        <source>We meet again: {when}</source>
        <translation>Vi ses igen: {when}</translation>
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
        <source>·  your own notes, and how you see it yourself</source>
        <translation>·  dina egna anteckningar, och hur du själv ser det</translation>
    </message>
    <message>
        <source>·  when the two of you met, and who was there</source>
        <translation>·  när ni träffades och vilka som var med</translation>
    </message>
    <message>
        <source>·  other people&apos;s names and telephone numbers</source>
        <translation>·  andra människors namn och telefonnummer</translation>
    </message>
    <message>
        <source>·  plans, here and of other services</source>
        <translation>·  planer, både härifrån och från andra tjänster</translation>
    </message>
    <message>
        <source>Photos and scans of papers are not in it: they stay here, encrypted.</source>
        <translation>Foton och skanningar av papper ingår inte: de blir kvar här, krypterade.</translation>
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
    <name>ExtractTexts</name>
    <message>
        <source>From {called}, for {reader}</source>
        <translation>Från {called} till {reader}</translation>
    </message>
    <message>
        <source>{called} lets you, {reader}, see this as of {date}. It is meant for you alone: please ask {called} before you show it to anybody else.</source>
        <translation>Till dig, {reader}: {called} har gett dig lov att se det här. Uppgifterna är från den {date}. Det är bara för dig: fråga {called} om lov innan du visar det för någon annan.</translation>
    </message>
    <message numerus="yes">
        <source>numbers of the Circle, %n round(s)</source>
        <translation>
            <numerusform>cirkelns siffror, %n runda</numerusform>
            <numerusform>cirkelns siffror, %n rundor</numerusform>
        </translation>
    </message>
    <message>
        <source>words of {called} on the themes</source>
        <translation>egna ord om temana ({called})</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) with the steps</source>
        <translation>
            <numerusform>%n mål med steg</numerusform>
            <numerusform>%n mål med steg</numerusform>
        </translation>
    </message>
    <message>
        <source>the plan of your own service</source>
        <translation>din egen tjänsts plan</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Det här ingår</translation>
    </message>
    <message>
        <source>numbers of the Circle</source>
        <translation>cirkelns siffror</translation>
    </message>
    <message>
        <source>other themes of the Circle</source>
        <translation>cirkelns övriga teman</translation>
    </message>
    <message>
        <source>goals and steps</source>
        <translation>mål och steg</translation>
    </message>
    <message>
        <source>other goals</source>
        <translation>övriga mål</translation>
    </message>
    <message>
        <source>plans of other services, if there are any</source>
        <translation>andra tjänsters planer, om det finns sådana</translation>
    </message>
    <message>
        <source>whatever {called} keeps private</source>
        <translation>det som {called} håller privat</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Det här ingår inte</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Filens slag:</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Keep, because …</source>
        <translation>Behåll, därför att …</translation>
    </message>
    <message>
        <source>Join into my goal</source>
        <translation>Foga till mitt mål</translation>
    </message>
    <message>
        <source>Keep apart, because …</source>
        <translation>Var för sig, därför att …</translation>
    </message>
    <message>
        <source>End one …</source>
        <translation>Avsluta ett …</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Sätt upp ett mål</translation>
    </message>
    <message>
        <source>Somebody takes it …</source>
        <translation>Någon tar det …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Prata om det</translation>
    </message>
    <message>
        <source>Choose together …</source>
        <translation>Välj tillsammans …</translation>
    </message>
    <message>
        <source>Keep both, because …</source>
        <translation>Behåll, därför att …</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Ta bort markeringen</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mina människor</translation>
    </message>
    <message>
        <source>Give it a new date</source>
        <translation>Ge den ett nytt datum</translation>
    </message>
    <message>
        <source>Write its goal</source>
        <translation>Skriv dess mål</translation>
    </message>
    <message>
        <source>Think of a step</source>
        <translation>Tänk ut ett steg</translation>
    </message>
    <message>
        <source>Look at the step</source>
        <translation>Titta på steget</translation>
    </message>
    <message>
        <source>Look at the steps</source>
        <translation>Titta på stegen</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Därför att …</translation>
    </message>
    <message>
        <source>What did you say to each other?</source>
        <translation>Vad sa ni till varandra?</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>får lämnas tomt</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Vem tar det?</translation>
    </message>
    <message>
        <source>A new goal of mine …</source>
        <translation>Ett nytt eget mål …</translation>
    </message>
    <message>
        <source>Into which of my goals?</source>
        <translation>I vilket av mina mål?</translation>
    </message>
    <message>
        <source>What do I want, in my own words?</source>
        <translation>Vad vill jag, med egna ord?</translation>
    </message>
    <message>
        <source>Which one ends?</source>
        <translation>Vilket avslutas?</translation>
    </message>
    <message>
        <source>{goal}: another time</source>
        <translation>{goal}: en annan tid</translation>
    </message>
    <message>
        <source>{goal} ends</source>
        <translation>{goal} avslutas</translation>
    </message>
    <message>
        <source>What would make room?</source>
        <translation>Vad skulle ge rum?</translation>
    </message>
    <message>
        <source>{goal} ends, because …</source>
        <translation>{goal} avslutas, därför att …</translation>
    </message>
    <message>
        <source>Decided. Undo brings it back.</source>
        <translation>Bestämt. Ångra hämtar tillbaka det.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>Joined into one goal</source>
        <translation>Sammanförda till ett mål</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Behålls som det är</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>A goal is made of it</source>
        <translation>Det blir ett mål</translation>
    </message>
    <message>
        <source>Somebody takes it</source>
        <translation>Någon tar det</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Tas upp igen</translation>
    </message>
    <message>
        <source>(together with {goals})</source>
        <translation>(tillsammans med {goals})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>These two pull apart.</source>
        <translation>De här två drar åt olika håll.</translation>
    </message>
    <message>
        <source>These cannot both be kept.</source>
        <translation>De här går inte att hålla båda.</translation>
    </message>
    <message>
        <source>Important to you, and nobody works on it.</source>
        <translation>Viktigt för dig, och ingen arbetar med det.</translation>
    </message>
    <message>
        <source>You said this matters little to you.</source>
        <translation>Du sa att det här betyder lite för dig.</translation>
    </message>
    <message>
        <source>More than one person coordinates this.</source>
        <translation>Mer än en person koordinerar det här.</translation>
    </message>
    <message>
        <source>The plan was valid until {day}: {service}.</source>
        <translation>Planen gällde till {day}: {service}.</translation>
    </message>
    <message>
        <source>There is a plan, but no goal in it yet: {service}.</source>
        <translation>Det finns en plan, men inget mål i den än: {service}.</translation>
    </message>
    <message>
        <source>Your goal {goal} has no step yet.</source>
        <translation>Ditt mål {goal} har inget steg än.</translation>
    </message>
    <message>
        <source>It matters {importance} to you, and is now {satisfaction}.</source>
        <translation>Det betyder {importance} för dig och är nu {satisfaction}.</translation>
    </message>
    <message>
        <source>You gave it {importance} of 10.</source>
        <translation>Du gav det {importance} av 10.</translation>
    </message>
    <message>
        <source>Some of them may wait.</source>
        <translation>Några av dem får vänta.</translation>
    </message>
    <message>
        <source>Not in your goals yet: {goals}.</source>
        <translation>Inte i dina mål än: {goals}.</translation>
    </message>
    <message>
        <source>You two marked it so.</source>
        <translation>Ni två märkte det så.</translation>
    </message>
    <message>
        <source>if both fall on the same week</source>
        <translation>om båda infaller samma vecka</translation>
    </message>
    <message>
        <source>{days}: {time} between them, and the way takes {way}</source>
        <translation>{days}: {time} emellan, och vägen tar {way}</translation>
    </message>
    <message>
        <source>{days} from {time}; {goal}: nothing before {limit}</source>
        <translation>{days} från klockan {time}; {goal}: inget före klockan {limit}</translation>
    </message>
    <message>
        <source>{days} until {time}; {goal}: nothing after {limit}</source>
        <translation>{days} till klockan {time}; {goal}: inget efter klockan {limit}</translation>
    </message>
    <message>
        <source>All of it is in your goals.</source>
        <translation>Allt det finns i dina mål.</translation>
    </message>
    <message>
        <source>What it was about has ended.</source>
        <translation>Det som det gällde är avslutat.</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Pratat om</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Bestämt</translation>
    </message>
</context>
<context>
    <name>FocusCard</name>
    <message>
        <source>{theme}: carries me</source>
        <translation>{theme}: bär mig</translation>
    </message>
    <message>
        <source>{theme}: begin with this</source>
        <translation>{theme}: vi börjar med det här</translation>
    </message>
    <message>
        <source>Something else …</source>
        <translation>Något annat …</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inget än</translation>
    </message>
    <message>
        <source>On {day} you began with: {themes}</source>
        <translation>{day} började du med: {themes}</translation>
    </message>
    <message>
        <source>From what you said. You decide.</source>
        <translation>Det här sa du själv. Du bestämmer.</translation>
    </message>
    <message>
        <source>What already carries you?</source>
        <translation>Vad bär dig redan?</translation>
    </message>
    <message>
        <source>Up to three, or none.</source>
        <translation>Högst tre, eller inget alls.</translation>
    </message>
    <message>
        <source>What shall we begin with?</source>
        <translation>Vad ska vi börja med?</translation>
    </message>
    <message>
        <source>Up to three, in your order.</source>
        <translation>Högst tre, i din ordning.</translation>
    </message>
</context>
<context>
    <name>FocusPage</name>
    <message>
        <source>On to the plan</source>
        <translation>Vidare till planen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkeln</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Val</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}: fold</source>
        <translation>{title}: dölj</translation>
    </message>
    <message>
        <source>{title}: unfold</source>
        <translation>{title}: visa</translation>
    </message>
</context>
<context>
    <name>ForgetPage</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Tillbaka till mötet</translation>
    </message>
    <message>
        <source>Yes, forget it and close</source>
        <translation>Ja, glöm det och stäng</translation>
    </message>
    <message>
        <source>Close, and forget this meeting?</source>
        <translation>Ska vi stänga programmet och glömma det här mötet?</translation>
    </message>
    <message>
        <source>What you did not print or save is then gone for good.</source>
        <translation>Det du inte har skrivit ut eller sparat är då borta för gott.</translation>
    </message>
</context>
<context>
    <name>GiveBack</name>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>Pinkod eller lösenfras</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkod</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Det är inte pinkoden. Försök igen.</translation>
    </message>
    <message>
        <source>That was not the PIN. From now on only the passphrase works.</source>
        <translation>Det var inte pinkoden. Från och med nu fungerar bara lösenfrasen.</translation>
    </message>
    <message>
        <source>Your answers are there. The case manager goes on from here.</source>
        <translation>Dina svar finns här. Din kontaktperson fortsätter härifrån.</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation>Lämna tillbaka datorn</translation>
    </message>
    <message>
        <source>Your answers are kept. The case manager goes on from here.</source>
        <translation>Dina svar är sparade. Din kontaktperson fortsätter härifrån.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Till frågorna</translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message>
        <source>a month</source>
        <translation>en månad</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>ett halvår</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ett år</translation>
    </message>
    <message>
        <source>until I say no</source>
        <translation>tills jag säger nej</translation>
    </message>
    <message>
        <source>Another day, typed</source>
        <translation>En annan dag, skriven</translation>
    </message>
    <message>
        <source>or a day</source>
        <translation>eller en dag</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>jag sa det</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>I sign here</source>
        <translation>jag skriver under här</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>Skriv under på nytt</translation>
    </message>
    <message>
        <source>Sign with a finger or the mouse, or say it.</source>
        <translation>Skriv under med fingret eller musen, eller säg det.</translation>
    </message>
    <message>
        <source>Signature, with a finger or mouse</source>
        <translation>Underskrift med finger eller mus</translation>
    </message>
    <message>
        <source>May {name} see this?</source>
        <translation>Får {name} se det här?</translation>
    </message>
    <message>
        <source>This is not a day to come.</source>
        <translation>Det här är inte en kommande dag.</translation>
    </message>
    <message>
        <source>The last day is {day}</source>
        <translation>Sista dagen: {day}</translation>
    </message>
    <message>
        <source>It can be taken back at any time.</source>
        <translation>Det går att ta tillbaka när som helst.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hur lovet gavs</translation>
    </message>
</context>
<context>
    <name>GivenTexts</name>
    <message>
        <source>What was given · {called}</source>
        <translation>Vad som har getts · {called}</translation>
    </message>
    <message>
        <source>Everything that has left the program about you.</source>
        <translation>Här är allt om dig som har lämnats ut från programmet.</translation>
    </message>
    <message>
        <source>Nothing has been given to anybody.</source>
        <translation>Inget har getts till någon.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), the newest first.</source>
        <translation>
            <numerusform>%n sak.</numerusform>
            <numerusform>%n saker, den nyaste först.</numerusform>
        </translation>
    </message>
    <message>
        <source>permission until {date}</source>
        <translation>lov till {date}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>jag</translation>
    </message>
    <message>
        <source>the case manager&apos;s record</source>
        <translation>kontaktpersonens dokumentation</translation>
    </message>
    <message>
        <source>somebody who is not in the network any more</source>
        <translation>någon som inte längre är med i nätverket</translation>
    </message>
    <message>
        <source>the page to take home</source>
        <translation>sidan att ta med hem</translation>
    </message>
    <message>
        <source>the wallet card</source>
        <translation>plånbokskortet</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>hela planen</translation>
    </message>
    <message>
        <source>what they may see</source>
        <translation>det som personen får se</translation>
    </message>
    <message>
        <source>the next meetings</source>
        <translation>de kommande mötena</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>den här listan</translation>
    </message>
    <message>
        <source>a copy of everything</source>
        <translation>en kopia av allt</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>som PDF</translation>
    </message>
    <message>
        <source>as a PDF with a password</source>
        <translation>som PDF med lösenord</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>som bild</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>som fil</translation>
    </message>
</context>
<context>
    <name>GoOnPage</name>
    <message>
        <source>What you said then is kept, whichever you choose.</source>
        <translation>Det du sade då finns kvar, vad du än väljer.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Börja ett nytt</translation>
    </message>
    <message>
        <source>Go on with that one</source>
        <translation>Fortsätt det mötet</translation>
    </message>
    <message>
        <source>{day} was left in the middle. Go on, or start a new one?</source>
        <translation>{day} blev på hälft. Fortsätta det, eller börja ett nytt?</translation>
    </message>
</context>
<context>
    <name>GoalBegin</name>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message numerus="yes">
        <source>You have %n active goal(s). Three at a time are easier to carry; you decide.</source>
        <translation>
            <numerusform>Du har redan %n mål. Tre åt gången är lättare att bära; du bestämmer.</numerusform>
            <numerusform>Du har redan %n mål. Tre åt gången är lättare att bära; du bestämmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to come true?</source>
        <translation>Vad vill du ska bli sant?</translation>
    </message>
    <message>
        <source>I …</source>
        <translation>Jag …</translation>
    </message>
    <message>
        <source>In your own words. They stay as you say them.</source>
        <translation>Med egna ord. De står kvar så som du säger dem.</translation>
    </message>
    <message>
        <source>Which theme is it about?</source>
        <translation>Vilket tema gäller det?</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>+ Step</source>
        <translation>+ Steg</translation>
    </message>
    <message>
        <source>Take this goal away</source>
        <translation>Ta bort det här målet</translation>
    </message>
    <message>
        <source>we look at this again: {day}</source>
        <translation>vi ser på det här igen: {day}</translation>
    </message>
    <message>
        <source>{score} now</source>
        <translation>{score} nu</translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation>{score}, {day}</translation>
    </message>
    <message>
        <source>{score} hoped for</source>
        <translation>hoppas på {score}</translation>
    </message>
    <message>
        <source>{strength} helps already</source>
        <translation>{strength} hjälper redan</translation>
    </message>
    <message>
        <source>me</source>
        <translation>jag</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>var {day}</translation>
    </message>
    <message>
        <source>We work on it</source>
        <translation>Vi jobbar med det</translation>
    </message>
    <message>
        <source>It waits</source>
        <translation>Det väntar</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>No step yet. One small step is enough to begin.</source>
        <translation>Inget steg än. Ett litet steg räcker för att börja.</translation>
    </message>
    <message>
        <source>What already helps:</source>
        <translation>Vad som redan hjälper:</translation>
    </message>
    <message>
        <source>We notice it when</source>
        <translation>Vi märker det när</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>The goal, in your words</source>
        <translation>Målet med dina ord</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Skriv här</translation>
    </message>
    <message>
        <source>Services plan this. Tick what belongs to the goal.</source>
        <translation>Det här planerar tjänsterna. Kryssa för det som hör till målet.</translation>
    </message>
    <message>
        <source>Why did it end? A word is enough.</source>
        <translation>Varför tog det slut? Ett ord räcker.</translation>
    </message>
    <message>
        <source>How is it with this goal?</source>
        <translation>Hur är det med det här målet?</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>+ New goal</source>
        <translation>+ Nytt mål</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mina mål</translation>
    </message>
    <message>
        <source>Three at a time are easier to carry. More are possible.</source>
        <translation>Tre åt gången är lättare att bära. Fler går också bra.</translation>
    </message>
    <message>
        <source>Hide what has ended</source>
        <translation>Dölj avslutade</translation>
    </message>
    <message numerus="yes">
        <source>%n ended goal(s)</source>
        <translation>
            <numerusform>%n avslutat mål</numerusform>
            <numerusform>%n avslutade mål</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ uppnått</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutat</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>My goals</source>
        <translation>Mina mål</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Målet</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Vilka som är med</translation>
    </message>
</context>
<context>
    <name>GoalsSide</name>
    <message>
        <source>The Circle of {day}</source>
        <translation>Cirkeln {day}</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>My Life locks in %n second(s). Move the mouse or press a key.</source>
        <translation>
            <numerusform>My Life låses om %n sekund. Rör på musen eller tryck på en tangent.</numerusform>
            <numerusform>My Life låses om %n sekunder. Rör på musen eller tryck på en tangent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen hides in %n second(s). Move the mouse or press a key.</source>
        <translation>
            <numerusform>Skärmen döljs om %n sekund. Rör på musen eller tryck på en tangent.</numerusform>
            <numerusform>Skärmen döljs om %n sekunder. Rör på musen eller tryck på en tangent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Give back</source>
        <translation>Lämna tillbaka</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Hjälp nu: vart du kan ringa  F1</translation>
    </message>
    <message>
        <source>Look at the questions again</source>
        <translation>Titta på frågorna igen</translation>
    </message>
    <message>
        <source>Thank you. Your answers are there, and you can still change them.</source>
        <translation>Tack. Dina svar finns här, och du kan fortfarande ändra dem.</translation>
    </message>
    <message>
        <source>Done. Give the laptop back.</source>
        <translation>Klart. Lämna tillbaka datorn.</translation>
    </message>
    <message>
        <source>Thank you. Everything you answered is kept, and you can still change it.</source>
        <translation>Tack. Dina svar är sparade, och du kan fortfarande ändra dem.</translation>
    </message>
</context>
<context>
    <name>HandOverStart</name>
    <message>
        <source>PIN, {fewest} to {most} digits</source>
        <translation>Pinkod, {fewest}–{most} siffror</translation>
    </message>
    <message>
        <source>{fewest} to {most} digits</source>
        <translation>{fewest}–{most} siffror</translation>
    </message>
    <message>
        <source>A PIN has {fewest} to {most} digits and nothing else.</source>
        <translation>En pinkod har {fewest}–{most} siffror och inget annat.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Med min lösenfras</translation>
    </message>
    <message>
        <source>One press</source>
        <translation>Med ett tryck</translation>
    </message>
    <message>
        <source>A PIN for this time</source>
        <translation>Med en pinkod för den här gången</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Hjälp nu: vart du kan ringa  F1</translation>
    </message>
    <message>
        <source>You come back with</source>
        <translation>Så kommer du tillbaka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>{name} answers alone for a while</source>
        <translation>{name} svarar själv en stund</translation>
    </message>
    <message>
        <source>The questions fill the whole screen. Nothing else of the program can be opened until you take the laptop back, and closing the window hides it.</source>
        <translation>Frågorna fyller hela skärmen. Inget annat i programmet går att öppna förrän du tar tillbaka datorn. Om fönstret stängs döljs skärmen.</translation>
    </message>
    <message>
        <source>The questions fill the whole screen. Nothing else of the program can be opened until you take the laptop back, and closing the window locks it.</source>
        <translation>Frågorna fyller hela skärmen. Inget annat i programmet går att öppna förrän du tar tillbaka datorn. Om fönstret stängs låses programmet.</translation>
    </message>
    <message>
        <source>The PIN is forgotten as soon as you are back.</source>
        <translation>Pinkoden glöms så fort du är tillbaka.</translation>
    </message>
    <message>
        <source>The PIN is forgotten as soon as you are back. Your passphrase works too, and after five wrong PINs it is the only way.</source>
        <translation>Pinkoden glöms så fort du är tillbaka. Din lösenfras fungerar också, och efter fem felaktiga pinkoder är det bara den som fungerar.</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Somebody else: name</source>
        <translation>Någon annan: namn</translation>
    </message>
    <message>
        <source>Their service</source>
        <translation>Hens tjänst</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>{name} in short</source>
        <translation>{name} i korthet</translation>
    </message>
    <message>
        <source>Now it is {name}.</source>
        <translation>Nu är det {name}.</translation>
    </message>
    <message>
        <source>Now there is nobody.</source>
        <translation>Nu finns ingen.</translation>
    </message>
    <message>
        <source>Closed on {date}: {why}</source>
        <translation>Avslutat {date}: {why}</translation>
    </message>
    <message>
        <source>Why, for whoever reads this later</source>
        <translation>Varför, för den som läser det här senare</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Varför ärendet avslutas</translation>
    </message>
    <message>
        <source>Where {name} goes next, if anywhere</source>
        <translation>Vart {name} går härnäst, om någonstans</translation>
    </message>
    <message>
        <source>Another case manager</source>
        <translation>En annan kontaktperson</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Att avsluta ärendet</translation>
    </message>
    <message>
        <source>Nothing is lost. It rests in the archive and can be opened again.</source>
        <translation>Inget försvinner. Ärendet vilar i arkivet och kan öppnas igen.</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Ärendet är avslutat</translation>
    </message>
</context>
<context>
    <name>HandingWords</name>
    <message>
        <source>Where it stands</source>
        <translation>Hur det ligger till</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Mål och steg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Människor</translation>
    </message>
    <message>
        <source>Other services&apos; plans</source>
        <translation>Andra tjänsters planer</translation>
    </message>
    <message>
        <source>Who may see what today</source>
        <translation>Vem får se vad i dag</translation>
    </message>
    <message>
        <source>Case managers</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Avslut</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of the Circle, the last on {date}.</source>
        <translation>
            <numerusform>Cirkeln har fyllts i %n gång, senast {date}.</numerusform>
            <numerusform>Cirkeln har fyllts i %n gånger, senast {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What carries: {themes}.</source>
        <translation>Vad som bär: {themes}.</translation>
    </message>
    <message>
        <source>Chosen to begin with: {themes}.</source>
        <translation>Valt att börja med: {themes}.</translation>
    </message>
    <message>
        <source>The plan was agreed on {date}.</source>
        <translation>Planen kom man överens om {date}.</translation>
    </message>
    <message>
        <source>Changed since then; not agreed anew yet.</source>
        <translation>Ändrad sedan dess; inte överenskommen på nytt än.</translation>
    </message>
    <message>
        <source>The plan is not agreed yet.</source>
        <translation>Planen är inte överenskommen än.</translation>
    </message>
    <message>
        <source>Next meeting: {meeting}.</source>
        <translation>Nästa möte: {meeting}.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ogjort</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>på gång</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>struket</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>senast {date}</translation>
    </message>
    <message>
        <source>{name} must not be contacted.</source>
        <translation>{name} får inte kontaktas.</translation>
    </message>
    <message>
        <source>keeps the plan together</source>
        <translation>håller ihop planen</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>gäller till {date}</translation>
    </message>
    <message>
        <source>but not the words on: {themes}</source>
        <translation>men inte de egna orden om: {themes}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>till {date}</translation>
    </message>
    <message>
        <source>the Circle</source>
        <translation>cirkeln</translation>
    </message>
    <message>
        <source>the comments</source>
        <translation>kommentarerna</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>från {date}</translation>
    </message>
    <message>
        <source>Closed on {date}: {why}</source>
        <translation>Avslutat {date}: {why}</translation>
    </message>
    <message>
        <source>Goes next to: {where}</source>
        <translation>Går vidare till: {where}</translation>
    </message>
    <message>
        <source>Opened again on {date}.</source>
        <translation>Öppnat igen {date}.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{source}, checked {day}</source>
        <translation>{source}, kontrollerat {day}</translation>
    </message>
    <message>
        <source>My Life calls nobody by itself. Numbers and hours can change.</source>
        <translation>My Life ringer inte någonstans av sig själv. Nummer och tider kan ändras.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>You can call yourself, or you call together.</source>
        <translation>Du kan ringa själv, eller så kan ni ringa tillsammans.</translation>
    </message>
</context>
<context>
    <name>HelperTexts</name>
    <message>
        <source>Who helps</source>
        <translation>Vem som hjälper</translation>
    </message>
    <message>
        <source>my case manager</source>
        <translation>min kontaktperson</translation>
    </message>
</context>
<context>
    <name>HereCard</name>
    <message>
        <source>Somebody else who is here</source>
        <translation>Någon annan som är här</translation>
    </message>
    <message>
        <source>Somebody else? Type a name</source>
        <translation>Någon annan? Skriv ett namn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>{name} is not here</source>
        <translation>{name} är inte här</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Vilka är här i dag?</translation>
    </message>
    <message>
        <source>When somebody else is here, private comments stay covered until you open them.</source>
        <translation>När någon annan är här hålls privata kommentarer dolda tills du öppnar dem.</translation>
    </message>
    <message>
        <source>{name} and the case manager are here. Is anybody else?</source>
        <translation>{name} och kontaktpersonen är här. Är någon annan med?</translation>
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
    <name>JoinPage</name>
    <message>
        <source>Join them</source>
        <translation>Sammanför</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Det är två personer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>There is one record of {name} now.</source>
        <translation>Nu finns det ett kort om {name}.</translation>
    </message>
    <message>
        <source>Everything of both is in it. The other record is kept inside, word for word as it was.</source>
        <translation>Allt från båda finns i det. Det andra kortet finns kvar inuti, ord för ord som det var.</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>De förblir två personer.</translation>
    </message>
    <message>
        <source>You will not be asked about these two again.</source>
        <translation>Du får ingen ny fråga om de här två.</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>Är de här två samma person?</translation>
    </message>
    <message>
        <source>Joined, there is one record with everything of both. Where the two say different things of the same, one counts, and the other record is kept inside as it was: nothing is lost.</source>
        <translation>När du sammanför dem finns det ett kort med allt från båda. Om de säger olika om samma sak gäller det ena, och det andra finns kvar inuti som det var: inget går förlorat.</translation>
    </message>
    <message>
        <source>Somebody has worked on it since, so it stays one record.</source>
        <translation>Någon har redan ändrat i kortet, så det förblir ett.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>KeepNothingPage</name>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Hjälp nu: vart du kan ringa  F1</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>Vad du vill bli kallad</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>får lämnas tomt</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>A meeting that keeps nothing</source>
        <translation>Ett möte som inte sparar något</translation>
    </message>
    <message>
        <source>All of it stays in the laptop&apos;s memory; My Life writes nothing on its disk.</source>
        <translation>Allt finns bara i datorns minne. My Life skriver inget på disken.</translation>
    </message>
    <message>
        <source>You print or save what you want to take home. The rest is gone at the end.</source>
        <translation>Du skriver ut eller sparar det du vill ta med dig. Resten försvinner när mötet är slut.</translation>
    </message>
    <message>
        <source>The printer, and what waits for it on this computer, may keep a copy for a while: that is out of our hands.</source>
        <translation>I skrivaren och i datorns utskriftskö kan en kopia bli kvar en tid: det kan vi inte påverka.</translation>
    </message>
    <message>
        <source>If it stays empty, we say “Guest”.</source>
        <translation>Om det är tomt säger vi ”Gäst”.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Frågornas språk</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>KeptAway</name>
    <message>
        <source>They are put on no step and see nothing, whatever is shared.</source>
        <translation>De står inte på något steg och ser ingenting, vad som än delas.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must not be contacted</source>
        <translation>
            <numerusform>%n person får inte kontaktas</numerusform>
            <numerusform>%n personer får inte kontaktas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover the names</source>
        <translation>Täck över namnen</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Visa namnen</translation>
    </message>
</context>
<context>
    <name>KeptBack</name>
    <message>
        <source>But not my words on:</source>
        <translation>Men inte mina ord om:</translation>
    </message>
    <message>
        <source>My words on {theme}: kept back</source>
        <translation>Mina ord om {theme}: behåller jag själv</translation>
    </message>
    <message>
        <source>My words on {theme}: may be seen</source>
        <translation>Mina ord om {theme}: får ses</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Keep more words back …</source>
        <translation>Behåll mer för dig själv …</translation>
    </message>
    <message>
        <source>Keep words back …</source>
        <translation>Behåll en del ord för dig själv …</translation>
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
    <name>LastTimePage</name>
    <message>
        <source>Skip this today</source>
        <translation>Hoppa över i dag</translation>
    </message>
    <message>
        <source>On to the Circle</source>
        <translation>Vidare till cirkeln</translation>
    </message>
    <message>
        <source>Nothing waits from last time</source>
        <translation>Inget väntar från förra gången</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>Från förra gången</translation>
    </message>
    <message>
        <source>Last time we agreed on one thing</source>
        <translation>Förra gången kom vi överens om en sak</translation>
    </message>
    <message>
        <source>Last time we agreed on two things</source>
        <translation>Förra gången kom vi överens om två saker</translation>
    </message>
    <message>
        <source>Last time we agreed on three things</source>
        <translation>Förra gången kom vi överens om tre saker</translation>
    </message>
    <message>
        <source>Last time we agreed on four things</source>
        <translation>Förra gången kom vi överens om fyra saker</translation>
    </message>
    <message>
        <source>Last time we agreed on five things</source>
        <translation>Förra gången kom vi överens om fem saker</translation>
    </message>
    <message>
        <source>Last time we agreed on six things</source>
        <translation>Förra gången kom vi överens om sex saker</translation>
    </message>
    <message>
        <source>Last time we agreed on seven things</source>
        <translation>Förra gången kom vi överens om sju saker</translation>
    </message>
    <message>
        <source>Last time we agreed on eight things</source>
        <translation>Förra gången kom vi överens om åtta saker</translation>
    </message>
    <message>
        <source>Last time we agreed on nine things</source>
        <translation>Förra gången kom vi överens om nio saker</translation>
    </message>
    <message>
        <source>Last time we agreed on ten things</source>
        <translation>Förra gången kom vi överens om tio saker</translation>
    </message>
    <message numerus="yes">
        <source>Last time we agreed on %n thing(s)</source>
        <translation>
            <numerusform>Förra gången kom vi överens om %n sak</numerusform>
            <numerusform>Förra gången kom vi överens om %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>No step is open, and that is fine. We begin from where you are today.</source>
        <translation>Inget steg är öppet, och det är helt okej. Vi börjar där du är i dag.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hur gick det?</translation>
    </message>
    <message>
        <source>How did they go?</source>
        <translation>Hur gick de?</translation>
    </message>
    <message>
        <source>That was all from last time.</source>
        <translation>Det var allt från förra gången.</translation>
    </message>
</context>
<context>
    <name>LastTimeRoom</name>
    <message>
        <source>What has changed in the plan since {day}</source>
        <translation>Vad som har ändrats i planen sedan {day}</translation>
    </message>
    <message>
        <source>New date {day}</source>
        <translation>Nytt datum {day}</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>These were left open</source>
        <translation>De här blev obesvarade</translation>
    </message>
    <message>
        <source>Open one if you like, or go on. An open answer is fine too.</source>
        <translation>Öppna någon av dem om du vill, eller gå vidare. Det är okej att inte svara.</translation>
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
    <name>LeftWords</name>
    <message>
        <source>Thrown away.</source>
        <translation>Slängt.</translation>
    </message>
    <message>
        <source>Written here, but not kept: {words}</source>
        <translation>Skrivet här, men inte sparat: {words}</translation>
    </message>
    <message>
        <source>Bring the words back</source>
        <translation>Ta tillbaka orden</translation>
    </message>
    <message>
        <source>Throw the words away</source>
        <translation>Släng orden</translation>
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
        <source>The case manager&apos;s view</source>
        <translation>Kontaktpersonens synsätt</translation>
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
        <source>Text size as the computer has</source>
        <translation>Samma textstorlek som datorn</translation>
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
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hög kontrast, mörk</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing of this meeting is kept. What you print or save is yours.</source>
        <translation>Inget av det här mötet sparas. Det du själv skriver ut eller sparar är ditt.</translation>
    </message>
    <message>
        <source>Practice: invented people. Nothing here is kept.</source>
        <translation>Övning: påhittade människor. Inget sparas.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Ends the meeting; nothing is forgotten before you say so</source>
        <translation>Avslutar mötet; inget glöms förrän du säger till</translation>
    </message>
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
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Ends the meeting; everything is kept</source>
        <translation>Avslutar mötet; allt sparas</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Another time, typed</source>
        <translation>En annan tid, skriv</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>När ses vi igen?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Vilken tid?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Var?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Med vem?</translation>
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
    <message>
        <source>○ Nothing is kept</source>
        <translation>○ Inget sparas</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nästa månad</translation>
    </message>
</context>
<context>
    <name>MoreOfPlan</name>
    <message>
        <source>e.g. 3.9.2026</source>
        <translation>t.ex. 3.9.2026</translation>
    </message>
    <message>
        <source>Date of the plan</source>
        <translation>Planens datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Vem som har den</translation>
    </message>
    <message>
        <source>What the service has assessed here</source>
        <translation>Vad tjänsten har bedömt här</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bedömt av</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>När det bedömdes</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>ingen namngiven</translation>
    </message>
</context>
<context>
    <name>MorePill</name>
    <message>
        <source>More of this meeting</source>
        <translation>Mer om det här mötet</translation>
    </message>
    <message>
        <source>Who is here today …</source>
        <translation>Vilka är här i dag …</translation>
    </message>
    <message>
        <source>Hand the laptop over …</source>
        <translation>Lämna över datorn …</translation>
    </message>
    <message>
        <source>Look at two views …</source>
        <translation>Titta på två synsätt …</translation>
    </message>
    <message>
        <source>How long have we been here?</source>
        <translation>Hur länge har vi hållit på?</translation>
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
    <name>NextMeetingCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Inte överenskommen än.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Ändra tiden</translation>
    </message>
    <message>
        <source>Agree on a time</source>
        <translation>Avtala en tid</translation>
    </message>
</context>
<context>
    <name>NoGoal</name>
    <message>
        <source>+ New goal</source>
        <translation>+ Nytt mål</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Inget mål än</translation>
    </message>
    <message>
        <source>This is what you chose to begin with.</source>
        <translation>Det här valde du att börja med.</translation>
    </message>
    <message>
        <source>What matters to you most? Begin there.</source>
        <translation>Vad är viktigast för dig? Börja där.</translation>
    </message>
    <message>
        <source>{theme}: make a goal</source>
        <translation>{theme}: sätt upp ett mål</translation>
    </message>
</context>
<context>
    <name>NobodyCard</name>
    <message>
        <source>Yes, write it down</source>
        <translation>Ja, vi skriver ner det</translation>
    </message>
    <message>
        <source>Nobody else plans anything for you. You said so on {day}.</source>
        <translation>Ingen annan planerar något för dig. Det sa du {day}.</translation>
    </message>
    <message>
        <source>Does somebody else plan something for you: school, work, health?</source>
        <translation>Planerar någon annan något för dig: skolan, jobbet, vården?</translation>
    </message>
    <message>
        <source>Somebody does after all</source>
        <translation>Någon gör det ändå</translation>
    </message>
    <message>
        <source>Nobody else plans anything for me</source>
        <translation>Ingen annan planerar något för mig</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Left empty on the paper</source>
        <translation>Lämnat tomt på papperet</translation>
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
        <source>Only what we chose</source>
        <translation>Bara det vi valde</translation>
    </message>
    <message>
        <source>The whole Circle</source>
        <translation>Hela cirkeln</translation>
    </message>
    <message>
        <source>key +</source>
        <translation>tryck +</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inget svar</translation>
    </message>
</context>
<context>
    <name>OpenCase</name>
    <message>
        <source>My Life stays open until they are saved.</source>
        <translation>Programmet stängs inte förrän allt är sparat.</translation>
    </message>
    <message>
        <source>What you said is kept here, and saved as soon as the disk takes it.</source>
        <translation>Dina svar finns kvar här och sparas så fort det går att skriva till disken igen.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Just between us</source>
        <translation>Bara mellan oss</translation>
    </message>
    <message>
        <source>These words stay with your case manager, whatever is shared</source>
        <translation>De här orden stannar hos din kontaktperson, vad som än delas</translation>
    </message>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>Här ryms 2 000 tecken, och nu är det fullt.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>My page</source>
        <translation>Min sida</translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation>Plånbokskort</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>For somebody</source>
        <translation>Till någon</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Vad som har getts</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Tomma blanketter</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Ett kort</translation>
    </message>
    <message>
        <source>Eight on a sheet</source>
        <translation>Åtta på ett ark</translation>
    </message>
    <message>
        <source>An empty Circle</source>
        <translation>En tom cirkel</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Frågorna</translation>
    </message>
    <message>
        <source>One page for you: your Circle, your goals and your next steps.</source>
        <translation>En sida åt dig: din cirkel, dina mål och dina nästa steg.</translation>
    </message>
    <message>
        <source>A card for your wallet: the next step, and whom to call.</source>
        <translation>Ett kort till plånboken: nästa steg och vem du kan ringa.</translation>
    </message>
    <message>
        <source>Everything for the record: rounds, plan and versions, people and permissions.</source>
        <translation>Allt för dokumentationen: rundorna, planen med versioner, människorna och vem som får se vad.</translation>
    </message>
    <message>
        <source>Only what this person may see today.</source>
        <translation>Bara det som den här personen får se i dag.</translation>
    </message>
    <message>
        <source>A list of what was given, to whom, when and by whom.</source>
        <translation>En lista över vad som har getts, till vem, när och av vem.</translation>
    </message>
    <message>
        <source>To fill in by hand. Nothing about you is on it.</source>
        <translation>Fylls i för hand. Här står ingenting om dig.</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Skrivare: {name}</translation>
    </message>
    <message>
        <source>The Circle is on the page</source>
        <translation>Cirkeln är med på sidan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>No printer is connected here.</source>
        <translation>Ingen skrivare är ansluten här.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Picture for the phone</source>
        <translation>Bild till telefonen</translation>
    </message>
    <message>
        <source>Meeting for the calendar</source>
        <translation>Mötet till kalendern</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Ersätt den gamla filen</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Vad tar du med?</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papperets språk</translation>
    </message>
</context>
<context>
    <name>PaperInPage</name>
    <message>
        <source>Keep as a round</source>
        <translation>Spara som en runda</translation>
    </message>
    <message>
        <source>Throw away …</source>
        <translation>Släng …</translation>
    </message>
    <message>
        <source>{typed} of {all} numbers · {words} of {themes} in own words</source>
        <translation>{typed} av {all} siffror · {words} av {themes} med egna ord</translation>
    </message>
    <message>
        <source>Hoped for too</source>
        <translation>Önskan också</translation>
    </message>
    <message>
        <source>A digit goes on by itself; + is 10.</source>
        <translation>En siffra för vidare, + är 10.</translation>
    </message>
    <message>
        <source>Space: left empty. Backspace: back.</source>
        <translation>Mellanslag: tomt. Backsteg: tillbaka.</translation>
    </message>
    <message>
        <source>Page Up and Down move the picture.</source>
        <translation>Page Up och Page Down flyttar bilden.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Papperet</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Tomma blanketter</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Typing in</source>
        <translation>Skriv in</translation>
    </message>
</context>
<context>
    <name>PaperInTable</name>
    <message>
        <source>left empty on the paper</source>
        <translation>tomt på papperet</translation>
    </message>
    <message>
        <source>not typed in yet</source>
        <translation>inte inskrivet än</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Viktigt</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Nöjd</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Hoppas på</translation>
    </message>
</context>
<context>
    <name>PaperInWords</name>
    <message>
        <source>In own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>Här ryms 2 000 tecken, och nu är det fullt.</translation>
    </message>
    <message>
        <source>{theme}: own words</source>
        <translation>{theme}: med egna ord</translation>
    </message>
    <message>
        <source>These words stay between the two of you, whatever is shared</source>
        <translation>De här orden stannar mellan er två, vad som än delas</translation>
    </message>
</context>
<context>
    <name>PaperKept</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Type in another paper</source>
        <translation>Skriv in ett papper till</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Circle of {name}</source>
        <translation>Cirkel: {name}</translation>
    </message>
    <message>
        <source>The round of {date} is kept.</source>
        <translation>Rundan den {date} är sparad.</translation>
    </message>
    <message>
        <source>It is the first round.</source>
        <translation>Det är den första rundan.</translation>
    </message>
    <message>
        <source>The round before it is of {date}.</source>
        <translation>Rundan före är från den {date}.</translation>
    </message>
    <message>
        <source>The round after it is of {date}.</source>
        <translation>Rundan efter är från den {date}.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Välj vem det är till.</translation>
    </message>
    <message>
        <source>{title}, page {number} of {count}, as a picture</source>
        <translation>{title}, sida {number} av {count}, som bild</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation>Det finns inget papper ännu.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Visa papperet</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Läs som text</translation>
    </message>
</context>
<context>
    <name>PaperReader</name>
    <message>
        <source>For whom it is</source>
        <translation>Vem det är för</translation>
    </message>
    <message>
        <source>Nobody has been given leave to see anything yet.</source>
        <translation>Ingen har ännu fått lov att se någonting.</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Vem får se vad</translation>
    </message>
    <message>
        <source>Password for the PDF, if it is to have one</source>
        <translation>Lösenord för PDF-filen, om den ska ha ett</translation>
    </message>
    <message>
        <source>At least 8 signs. Tell it by phone or face to face, not in the same message.</source>
        <translation>Minst 8 tecken. Säg det i telefon eller öga mot öga, inte i samma meddelande.</translation>
    </message>
</context>
<context>
    <name>PaperScans</name>
    <message>
        <source>Which page of the paper</source>
        <translation>Vilken sida av papperet</translation>
    </message>
    <message>
        <source>Keep a photo or a scan of the paper here, encrypted, and type from it. JPEG, PNG or PDF, at most {limit} MB.</source>
        <translation>Här kan du spara ett foto eller en skanning av papperet, krypterat, och skriva av det. JPEG, PNG eller PDF, högst {limit} MB.</translation>
    </message>
    <message>
        <source>This paper cannot be shown here. It is kept just as it came; you can go on typing from the paper itself.</source>
        <translation>Den här filen kan inte visas här. Den är sparad precis som den kom. Du kan skriva av direkt från papperet.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Vrid</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Ta bort …</translation>
    </message>
    <message>
        <source>A photo or scan of the paper</source>
        <translation>Foto eller skanning av papperet</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation>Foton och PDF</translation>
    </message>
    <message>
        <source>Add another page …</source>
        <translation>Lägg till en sida …</translation>
    </message>
    <message>
        <source>Add a photo or scan …</source>
        <translation>Lägg till foto eller skanning …</translation>
    </message>
    <message>
        <source>Only the first {number} pages can be seen here. All of it is kept.</source>
        <translation>Här syns bara de första {number} sidorna. Allt är sparat.</translation>
    </message>
    <message>
        <source>The paper as a picture: {name}. Arrows move it, + and - change its size.</source>
        <translation>Papperet som bild: {name}. Pilarna flyttar den, + och - ändrar storleken.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll bilden</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message>
        <source>Remove this picture for good? It cannot be brought back. What was typed in stays.</source>
        <translation>Ta bort bilden för gott? Den går inte att få tillbaka. Det som skrivits in blir kvar.</translation>
    </message>
</context>
<context>
    <name>PaperThere</name>
    <message>
        <source>Add where that round is empty</source>
        <translation>Fyll i det som är tomt där</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En annan dag</translation>
    </message>
    <message>
        <source>There is already a round of {date}.</source>
        <translation>Det finns redan en runda från den {date}.</translation>
    </message>
    <message>
        <source>It was made with another form, so this paper cannot be added to it.</source>
        <translation>Den är besvarad med ett annat formulär, så det här papperet kan inte läggas till där.</translation>
    </message>
    <message>
        <source>What it has stays as it is. The paper can fill what is empty there.</source>
        <translation>Svaren där blir kvar. Från papperet kan du fylla i det som är tomt.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the paper are others than there.</source>
        <translation>
            <numerusform>%n siffra på papperet är en annan än i rundan.</numerusform>
            <numerusform>%n siffror på papperet är andra än i rundan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other words than there: {themes}.</source>
        <translation>Andra ord än i rundan: {themes}.</translation>
    </message>
    <message>
        <source>{theme}, important: there {there}, on paper {number}.</source>
        <translation>{theme}, viktigt: i rundan {there}, på papperet {number}.</translation>
    </message>
    <message>
        <source>{theme}, satisfied: there {there}, on paper {number}.</source>
        <translation>{theme}, nöjd: i rundan {there}, på papperet {number}.</translation>
    </message>
    <message>
        <source>{theme}, hoped for: there {there}, on paper {number}.</source>
        <translation>{theme}, hoppas på: i rundan {there}, på papperet {number}.</translation>
    </message>
</context>
<context>
    <name>PaperThrow</name>
    <message>
        <source>Go on typing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>Throw away what is typed in? Pictures stay till you remove them.</source>
        <translation>Vill du slänga det du har skrivit in? Bilderna finns kvar tills du tar bort dem.</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Another day, when it was filled in</source>
        <translation>En annan dag då det fylldes i</translation>
    </message>
    <message>
        <source>{called}, filled in on</source>
        <translation>{called}, ifyllt</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Den dagen har inte kommit än.</translation>
    </message>
    <message>
        <source>This day is too long ago.</source>
        <translation>Den dagen ligger för långt tillbaka.</translation>
    </message>
    <message>
        <source>This is not a day yet.</source>
        <translation>Det här blir ingen dag än.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who sees what</source>
        <translation>Vem ser vad</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mina människor</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>Vi ses igen</translation>
    </message>
    <message>
        <source>No time is agreed yet.</source>
        <translation>Ingen tid är bestämd än.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Ändra tiden</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Bestäm en tid</translation>
    </message>
    <message>
        <source>Nobody else is in this goal yet.</source>
        <translation>Ingen annan är med i det här målet än.</translation>
    </message>
    <message>
        <source>In this goal with you: {name}.</source>
        <translation>Med dig i det här målet: {name}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} och {last}</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>My own people</source>
        <translation>Mina egna människor</translation>
    </message>
    <message>
        <source>Somebody of my own: name</source>
        <translation>Någon som står mig nära: namn</translation>
    </message>
    <message>
        <source>Family, friends, anybody I trust. They may help too.</source>
        <translation>Familj, vänner, vem som helst jag litar på. De kan också hjälpa till.</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Yrkespersoner</translation>
    </message>
    <message>
        <source>A professional: name</source>
        <translation>Yrkesperson: namn</translation>
    </message>
    <message>
        <source>Those who work with me, each of their service.</source>
        <translation>De som jobbar med mig, var och en från sin tjänst.</translation>
    </message>
    <message>
        <source>Nobody is named yet: {services}</source>
        <translation>Ingen namngiven än: {services}</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Det finns inga mål än.</translation>
    </message>
    <message>
        <source>Nobody has a step here yet.</source>
        <translation>Ingen har ett steg här än.</translation>
    </message>
    <message>
        <source>In the goals are: {names}.</source>
        <translation>Med i målen är: {names}.</translation>
    </message>
    <message>
        <source>In this goal are: {names}.</source>
        <translation>Med i det här målet är: {names}.</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alla mål</translation>
    </message>
    <message>
        <source>Who is in which goal</source>
        <translation>Vem är med i vilket mål</translation>
    </message>
</context>
<context>
    <name>PermissionTexts</name>
    <message>
        <source>Who may see what</source>
        <translation>Vem får se vad</translation>
    </message>
    <message>
        <source>Nobody else may see anything.</source>
        <translation>Ingen annan får se något.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s), in the order they were given.</source>
        <translation>
            <numerusform>Lov att se: %n.</numerusform>
            <numerusform>Lov att se: %n, i den ordning de gavs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>but not their words on: {themes}</source>
        <translation>men inte de egna orden om: {themes}</translation>
    </message>
    <message>
        <source>the Circle</source>
        <translation>cirkeln</translation>
    </message>
    <message>
        <source>their own words</source>
        <translation>de egna orden</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>the theme {theme}</source>
        <translation>temat {theme}</translation>
    </message>
    <message>
        <source>the goal {goal}</source>
        <translation>målet {goal}</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>muntligt</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>underskrivet på skärmen</translation>
    </message>
    <message>
        <source>taken back {date}</source>
        <translation>återtaget {date}</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>tills det återtas</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>upphörde {date}</translation>
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
        <source>My own notes …</source>
        <translation>Mina egna anteckningar …</translation>
    </message>
    <message>
        <source>Type in a paper …</source>
        <translation>Skriv in ett papper …</translation>
    </message>
    <message>
        <source>Hand on or close …</source>
        <translation>Lämna över eller avsluta …</translation>
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
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Vem det är</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Keeps the plan together</source>
        <translation>Håller ihop planen</translation>
    </message>
    <message>
        <source>Must not be contacted …</source>
        <translation>Får inte kontaktas …</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Ta bort härifrån</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>En av mina egna</translation>
    </message>
    <message>
        <source>A professional</source>
        <translation>Yrkesperson</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Får inte kontaktas</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Jag behåller de här</translation>
    </message>
    <message>
        <source>Why, in my words, if I want to say</source>
        <translation>Varför, med egna ord, om jag vill säga det</translation>
    </message>
    <message>
        <source>{name} then sees nothing, is put on no step and is not contacted. The name is covered.</source>
        <translation>Sedan ser {name} ingenting, står inte på något steg och kontaktas inte. Namnet täcks över.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of theirs go to {who}.</source>
        <translation>
            <numerusform>%n steg övertas av {who}.</numerusform>
            <numerusform>%n steg övertas av {who}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>case manager</source>
        <translation>kontaktperson</translation>
    </message>
    <message>
        <source>★ keeps the plan together</source>
        <translation>★ håller ihop planen</translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>no round yet</source>
        <translation>ingen runda än</translation>
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
    <message>
        <source>{weekday} {day} at {time}</source>
        <translation>{weekday} {day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>PlanSections</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Takes in: {goals}</source>
        <translation>Här ingår: {goals}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Steg: {step}</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>Inget steg än.</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Planen har gåtts igenom på nytt</translation>
    </message>
    <message>
        <source>Plans of services</source>
        <translation>Tjänsternas planer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Människor</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must not be contacted.</source>
        <translation>
            <numerusform>%n person får inte kontaktas.</numerusform>
            <numerusform>%n personer får inte kontaktas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting:</source>
        <translation>Nästa möte:</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Planens versioner</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Ändrat sedan dess</translation>
    </message>
    <message>
        <source>Version {number} · {date}</source>
        <translation>Version {number} · {date}</translation>
    </message>
    <message>
        <source>{name} said yes.</source>
        <translation>{name} sa ja.</translation>
    </message>
    <message>
        <source>{name} said no.</source>
        <translation>{name} sa nej.</translation>
    </message>
    <message>
        <source>{name} said: not yet.</source>
        <translation>{name} sa: inte än.</translation>
    </message>
    <message>
        <source>The case manager</source>
        <translation>Kontaktpersonen</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>gäller till {date}</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>The plan of {called}</source>
        <translation>Planen för {called}</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Inte överenskommen än.</translation>
    </message>
    <message>
        <source>Agreed: {date}.</source>
        <translation>Överenskommen: {date}.</translation>
    </message>
    <message>
        <source>Changed since then; not agreed anew yet.</source>
        <translation>Ändrad sedan dess; inte överenskommen på nytt än.</translation>
    </message>
    <message>
        <source>Next meeting: not agreed.</source>
        <translation>Nästa möte: inte avtalat.</translation>
    </message>
    <message>
        <source>Next meeting: {when}.</source>
        <translation>Nästa möte: {when}.</translation>
    </message>
    <message>
        <source>GOALS</source>
        <translation>MÅL</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Det finns inga mål än.</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>MÄNNISKOR</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must not be contacted.</source>
        <translation>
            <numerusform>%n person får inte kontaktas.</numerusform>
            <numerusform>%n personer får inte kontaktas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Ingen är nämnd än.</translation>
    </message>
    <message>
        <source>SEEN IN THE PLANS</source>
        <translation>VAD SOM SYNS I PLANERNA</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Inget är öppet.</translation>
    </message>
    <message>
        <source>Here “you” is {called}.</source>
        <translation>”Du” är här {called}.</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>BESLUTAT</translation>
    </message>
    <message>
        <source>THE WEEK IF ALL OF THIS HAPPENED</source>
        <translation>VECKAN, OM ALLT DET HÄR BLEV AV</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Väntar på sin tur</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Varför: {words}</translation>
    </message>
    <message>
        <source>From the round of {date}.</source>
        <translation>Från rundan {date}.</translation>
    </message>
    <message>
        <source>Satisfied then: {score}.</source>
        <translation>Nöjdhet då: {score}.</translation>
    </message>
    <message>
        <source>Hoped for: {score}.</source>
        <translation>Önskan: {score}.</translation>
    </message>
    <message>
        <source>What already helps: {words}</source>
        <translation>Vad som redan hjälper: {words}</translation>
    </message>
    <message>
        <source>How we will notice: {words}</source>
        <translation>Hur vi märker det: {words}</translation>
    </message>
    <message>
        <source>Takes in these goals of services:</source>
        <translation>Här ingår mål från tjänster:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Steg:</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Inga steg än.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Struket</translation>
    </message>
    <message>
        <source>Who: {people}.</source>
        <translation>Vem: {people}.</translation>
    </message>
    <message>
        <source>With: {service}.</source>
        <translation>Tjänst: {service}.</translation>
    </message>
    <message>
        <source>By {date}.</source>
        <translation>Senast {date}.</translation>
    </message>
    <message>
        <source>The date is past.</source>
        <translation>Datumet har gått.</translation>
    </message>
    <message>
        <source>Moved on {on} from {old} to {new}.</source>
        <translation>Flyttat {on}: förut {old}, nu {new}.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>på gång</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>vill inte</translation>
    </message>
    <message>
        <source>Said on {date}: {state}.</source>
        <translation>Sagt {date}: {state}.</translation>
    </message>
    <message>
        <source>case manager</source>
        <translation>kontaktperson</translation>
    </message>
    <message>
        <source>keeps the plan together</source>
        <translation>håller ihop planen</translation>
    </message>
    <message>
        <source>me</source>
        <translation>jag</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Senast {day}</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Jag</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} och {last}</translation>
    </message>
    <message>
        <source>{some}, {last} and I</source>
        <translation>{some}, {last} och jag</translation>
    </message>
    <message>
        <source>{last} and I</source>
        <translation>{last} och jag</translation>
    </message>
    <message>
        <source>Ended: {goal}</source>
        <translation>Avslutat: {goal}</translation>
    </message>
    <message>
        <source>{name} keeps the plan together.</source>
        <translation>{name} håller ihop planen.</translation>
    </message>
    <message>
        <source>We meet again: {when}</source>
        <translation>Vi ses igen: {when}</translation>
    </message>
    <message>
        <source>“{goal}” has no step yet.</source>
        <translation>”{goal}” har inget steg än.</translation>
    </message>
    <message>
        <source>The next meeting is not agreed yet.</source>
        <translation>Nästa möte är inte avtalat än.</translation>
    </message>
    <message>
        <source>Nobody is named yet who keeps the plan together.</source>
        <translation>Ingen är utsedd än att hålla ihop planen.</translation>
    </message>
    <message>
        <source>Reached: {goal}</source>
        <translation>Uppnått: {goal}</translation>
    </message>
    <message>
        <source>{goal} (waits for its turn)</source>
        <translation>{goal} (väntar på sin tur)</translation>
    </message>
    <message>
        <source>Already done: {steps}</source>
        <translation>Redan gjort: {steps}</translation>
    </message>
</context>
<context>
    <name>PlanWays</name>
    <message>
        <source>What the services plan</source>
        <translation>Vad tjänsterna planerar</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mina människor</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the plans to look at together.</source>
        <translation>
            <numerusform>%n sak i planerna att titta på tillsammans.</numerusform>
            <numerusform>%n saker i planerna att titta på tillsammans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at together.</source>
        <translation>
            <numerusform>%n sak att titta på tillsammans.</numerusform>
            <numerusform>%n saker att titta på tillsammans.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service&apos;s plan is written here yet.</source>
        <translation>Ingen tjänsts plan är skriven här än.</translation>
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
        <source>This picture or paper is larger than {limit} MB. A smaller photo is enough.</source>
        <translation>Den här bilden eller det här papperet är större än {limit} MB. Ett mindre foto räcker.</translation>
    </message>
    <message>
        <source>Only photos (JPEG, PNG) and PDF can be kept beside a round.</source>
        <translation>Tillsammans med en runda kan bara foton (JPEG, PNG) och PDF-filer sparas.</translation>
    </message>
    <message>
        <source>This paper is not kept here any more.</source>
        <translation>Det här papperet finns inte kvar här.</translation>
    </message>
    <message>
        <source>This person may see nothing today, so there is nothing to give.</source>
        <translation>Den här personen får inte se något i dag, så det finns inget att ge.</translation>
    </message>
    <message>
        <source>Nobody of the network is called this.</source>
        <translation>Ingen i nätverket heter så.</translation>
    </message>
    <message>
        <source>This is the case manager, for whom the whole plan is.</source>
        <translation>Det här är kontaktpersonen. För kontaktpersonen finns hela planen.</translation>
    </message>
    <message>
        <source>Several people of the network are called this. Give the id: {choices}.</source>
        <translation>Flera i nätverket heter så. Ange id: {choices}.</translation>
    </message>
    <message>
        <source>Say for whom the extract is.</source>
        <translation>Säg vem utdraget är till.</translation>
    </message>
    <message>
        <source>No meeting ahead has a day yet. Agree on one first.</source>
        <translation>Inget kommande möte har ännu en dag. Bestäm först en dag.</translation>
    </message>
    <message>
        <source>A password has at least {minimum} characters. Several words are easy to say.</source>
        <translation>Ett lösenord har minst {minimum} tecken. Några ord är lätta att säga.</translation>
    </message>
    <message>
        <source>Not every program would understand this password. Letters, digits, spaces and common signs are safe, at most {maximum} of them.</source>
        <translation>Alla program skulle inte förstå det här lösenordet. Bokstäver, siffror, mellanslag och vanliga tecken fungerar alltid, högst {maximum} stycken.</translation>
    </message>
    <message>
        <source>The words of the page name somebody who must not be contacted ({found} times). Nothing has left. If the client wants it so, allow it with --names-allowed.</source>
        <translation>På sidan nämns någon som inte får kontaktas (antal gånger: {found}). Inget har lämnats ut. Om klienten vill ha det så, tillåt det med --names-allowed.</translation>
    </message>
    <message>
        <source>The page could not be made. Nothing has left; the rest goes on.</source>
        <translation>Sidan kunde inte göras. Inget har lämnats ut; allt annat fungerar.</translation>
    </message>
    <message>
        <source>There is too much on it for one picture. It can be saved as PDF.</source>
        <translation>Det är för mycket på sidan för en enda bild. Den kan sparas som PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it. See whether it is on, or save the page as PDF.</source>
        <translation>Skrivaren tog inte emot det. Se om den är på, eller spara sidan som PDF.</translation>
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
        <source>A point in time is written as in 2026-11-22T09:30:00+00:00.</source>
        <translation>En tidpunkt skrivs så här: 2026-11-22T09:30:00+00:00.</translation>
    </message>
    <message>
        <source>There is no such point in time.</source>
        <translation>Det finns ingen sådan tidpunkt.</translation>
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
        <translation>Rundan är besvarad med ett formulär som programmet inte har.</translation>
    </message>
    <message>
        <source>There is already a round of this date.</source>
        <translation>Det finns redan en runda med det här datumet.</translation>
    </message>
    <message>
        <source>This round is earlier than the one before it. The oldest comes first.</source>
        <translation>Rundan är äldre än den föregående. Den äldsta kommer först.</translation>
    </message>
    <message>
        <source>There is already a meeting of this date.</source>
        <translation>Det finns redan ett möte med det här datumet.</translation>
    </message>
    <message>
        <source>This meeting is earlier than the one before it. The oldest comes first.</source>
        <translation>Det här mötet är äldre än det föregående. Det äldsta kommer först.</translation>
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
        <source>A theme&apos;s id is written as in self_esteem.</source>
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
        <source>This is not TOML, so the program&apos;s own text is shown.</source>
        <translation>Det här är inte TOML, så programmets egen text visas.</translation>
    </message>
    <message>
        <source>This cannot be read as text in UTF-8, so the program&apos;s own text is shown.</source>
        <translation>Det här kan inte läsas som text i UTF-8, så programmets egen text visas.</translation>
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
    <name>PromptRow</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Choose {theme}</source>
        <translation>Välj {theme}</translation>
    </message>
</context>
<context>
    <name>PullingApart</name>
    <message>
        <source>Which one pulls apart from {goal}? Press its card.</source>
        <translation>Vilket drar åt ett annat håll än {goal}? Tryck på det kortet.</translation>
    </message>
    <message>
        <source>Which one? Then press the card that it pulls apart from.</source>
        <translation>Vilket? Tryck sedan på kortet som drar åt ett annat håll.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Parts of the meeting</source>
        <translation>Mötets delar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Början</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkeln</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Kom överens</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Ta med</translation>
    </message>
</context>
<context>
    <name>ReadLine</name>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Dina egna ord</translation>
    </message>
    <message>
        <source>Mend: {line}</source>
        <translation>Ändra: {line}</translation>
    </message>
    <message>
        <source>Strike: {line}</source>
        <translation>Stryk: {line}</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Background note</source>
        <translation>Bakgrundsanteckning</translation>
    </message>
    <message>
        <source>{name} counts where the two differ</source>
        <translation>{name} gäller om korten skiljer sig</translation>
    </message>
    <message>
        <source>Counts where the two differ</source>
        <translation>Det här gäller om korten skiljer sig</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>i arkivet</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the network</source>
        <translation>
            <numerusform>%n person i nätverket</numerusform>
            <numerusform>%n personer i nätverket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) elsewhere</source>
        <translation>
            <numerusform>%n plan på annat håll</numerusform>
            <numerusform>%n planer på annat håll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) joined before</source>
        <translation>
            <numerusform>%n kort sammanfört tidigare</numerusform>
            <numerusform>%n kort sammanförda tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>No goals, no network and no meetings yet.</source>
        <translation>Inga mål, inget nätverk och inga möten än.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Yes, end here</source>
        <translation>Ja, vi slutar här</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>All right, {name}.</source>
        <translation>Okej, {name}.</translation>
    </message>
    <message>
        <source>Thank you for saying it. Nothing is kept.</source>
        <translation>Tack för att du sa det. Inget sparas.</translation>
    </message>
    <message>
        <source>Thank you for saying it. Nothing is kept but your no.</source>
        <translation>Tack för att du sa det. Det enda som sparas är ditt nej.</translation>
    </message>
    <message>
        <source>If you ever want to try, you are welcome.</source>
        <translation>Om du någon gång vill pröva är du välkommen.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>Det är helt okej.</translation>
    </message>
    <message>
        <source>Nothing is kept, not even your no.</source>
        <translation>Inget sparas, inte ens ditt nej.</translation>
    </message>
    <message>
        <source>Nothing is kept but that you said no.</source>
        <translation>Inget annat sparas än att du sa nej.</translation>
    </message>
    <message>
        <source>What you answered today is taken away too.</source>
        <translation>Det du har svarat i dag tas också bort.</translation>
    </message>
</context>
<context>
    <name>RestingList</name>
    <message numerus="yes">
        <source>%n thing(s) decided</source>
        <translation>
            <numerusform>%n sak bestämd</numerusform>
            <numerusform>%n saker bestämda</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>Öppna igen: {what}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Something private</source>
        <translation>Något privat</translation>
    </message>
</context>
<context>
    <name>RoundTexts</name>
    <message>
        <source>Rounds</source>
        <translation>Rundor</translation>
    </message>
    <message>
        <source>There is no round yet.</source>
        <translation>Det finns ingen runda än.</translation>
    </message>
    <message>
        <source>Round of {date}</source>
        <translation>Rundan {date}</translation>
    </message>
    <message>
        <source>The dotted line is the satisfaction of {date}.</source>
        <translation>Den prickade linjen visar nöjdheten den {date}.</translation>
    </message>
    <message>
        <source>Strengths:</source>
        <translation>Styrkor:</translation>
    </message>
    <message>
        <source>To begin with:</source>
        <translation>Att börja med:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inget valt än</translation>
    </message>
    <message>
        <source>What changed, in their own words</source>
        <translation>Vad som har ändrats, med egna ord</translation>
    </message>
    <message>
        <source>Hopes, in their own words</source>
        <translation>Önskningar, med egna ord</translation>
    </message>
    <message numerus="yes">
        <source>%n private comment(s) left out.</source>
        <translation>
            <numerusform>%n privat kommentar lämnas utanför.</numerusform>
            <numerusform>%n privata kommentarer lämnas utanför.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The numbers of the round of {date}, from 0 to 10.</source>
        <translation>Siffrorna från rundan den {date}, mellan 0 och 10.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>inte nu</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>vill inte säga</translation>
    </message>
    <message>
        <source>not my thing</source>
        <translation>inte min grej</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Dölj: {field}</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Visa: {field}</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message>
        <source>What {name} sees today</source>
        <translation>Vad {name} ser i dag</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Another service</source>
        <translation>En annan tjänst</translation>
    </message>
    <message>
        <source>Its week, dates, what was assessed …</source>
        <translation>Vecka, datum, vad som har bedömts …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take this card away</source>
        <translation>Ta bort det här kortet</translation>
    </message>
    <message>
        <source>A service&apos;s goal, as it is now</source>
        <translation>En tjänsts mål, så som det är nu</translation>
    </message>
    <message>
        <source>A service&apos;s goal</source>
        <translation>En tjänsts mål</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Spara det här</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Lägg till</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s), one from each line.</source>
        <translation>
            <numerusform>%n mål, ett från varje rad.</numerusform>
            <numerusform>%n mål, ett från varje rad.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the service&apos;s words; several lines are several goals.</source>
        <translation>Med tjänstens ord; flera rader är flera mål.</translation>
    </message>
    <message>
        <source>Not understood: {text}</source>
        <translation>Det här gick inte att förstå: {text}</translation>
    </message>
    <message>
        <source>The words are still missing.</source>
        <translation>Orden saknas än.</translation>
    </message>
    <message>
        <source>Which service plans this?</source>
        <translation>Vilken tjänst planerar det här?</translation>
    </message>
    <message>
        <source>Which theme is it about?</source>
        <translation>Vilket tema gäller det?</translation>
    </message>
    <message>
        <source>Which service?</source>
        <translation>Vilken tjänst?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The goal in the service&apos;s words</source>
        <translation>Målet med tjänstens ord</translation>
    </message>
    <message>
        <source>What it wants</source>
        <translation>Vad den vill</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} och {last}</translation>
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
        <translation>varannan vecka</translation>
    </message>
    <message>
        <source>{time}, {way} each way</source>
        <translation>{time}, {way} resa åt vardera hållet</translation>
    </message>
    <message>
        <source>on weekdays nothing before {time}</source>
        <translation>på vardagar inget före klockan {time}</translation>
    </message>
    <message>
        <source>on weekdays nothing after {time}</source>
        <translation>på vardagar inget efter klockan {time}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gäller till {day}</translation>
    </message>
    <message>
        <source>Assessed: {words}</source>
        <translation>Bedömt: {words}</translation>
    </message>
</context>
<context>
    <name>ServicesHead</name>
    <message>
        <source>What the services already plan for you</source>
        <translation>Vad tjänsterna redan planerar för dig</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mina mål</translation>
    </message>
    <message>
        <source>+ A service&apos;s goal</source>
        <translation>+ En tjänsts mål</translation>
    </message>
    <message>
        <source>{services}, {goals}. You decide which become yours.</source>
        <translation>{services}, {goals}. Du bestämmer vilka som blir dina.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n tjänst</numerusform>
            <numerusform>%n tjänster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Added: {words}</source>
        <translation>Tillagt: {words}</translation>
    </message>
    <message>
        <source>What do I want, in my own words?</source>
        <translation>Vad vill jag, med egna ord?</translation>
    </message>
</context>
<context>
    <name>ServicesShown</name>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>The two of you ended this.</source>
        <translation>Ni två avslutade det här.</translation>
    </message>
    <message>
        <source>In my goal {goal}</source>
        <translation>I mitt mål {goal}</translation>
    </message>
    <message>
        <source>importance {score}</source>
        <translation>betydelse {score}</translation>
    </message>
    <message>
        <source>satisfaction {score}</source>
        <translation>nöjdhet {score}</translation>
    </message>
</context>
<context>
    <name>Session</name>
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
        <source>Two records</source>
        <translation>Två kort</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Efter mötet</translation>
    </message>
    <message>
        <source>Type in a paper</source>
        <translation>Skriv in ett papper</translation>
    </message>
    <message>
        <source>Hand on or close</source>
        <translation>Lämna över eller avsluta</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>When nobody is there</source>
        <translation>När ingen är på plats</translation>
    </message>
    <message>
        <source>My Life locks after</source>
        <translation>My Life låses efter</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>In a meeting the screen hides after 15 minutes instead.</source>
        <translation>Under ett möte döljs skärmen i stället efter 15 minuter.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundor</translation>
    </message>
    <message>
        <source>A new round is due after</source>
        <translation>Det är dags för en ny runda efter</translation>
    </message>
    <message>
        <source>My clients shows whose round is due.</source>
        <translation>Sidan Mina klienter visar vems runda det är dags för.</translation>
    </message>
    <message>
        <source>What stands out in plans</source>
        <translation>Vad som lyfts fram i planer</translation>
    </message>
    <message>
        <source>A theme is important from</source>
        <translation>Ett tema är viktigt från</translation>
    </message>
    <message>
        <source>Satisfaction is low up to</source>
        <translation>Man är missnöjd upp till</translation>
    </message>
    <message>
        <source>A theme matters little up to</source>
        <translation>Ett tema är mindre viktigt upp till</translation>
    </message>
    <message>
        <source>A step stands out when it was “not yet” so often</source>
        <translation>Ett steg lyfts fram när svaret varit ”inte än” så här ofta</translation>
    </message>
    <message>
        <source>So many steps of one&apos;s own at once are not too many</source>
        <translation>Så här många egna steg på en gång är inte för mycket</translation>
    </message>
    <message>
        <source>A day is long when it is longer than</source>
        <translation>En dag är lång när den är längre än</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own texts</source>
        <translation>Din organisations egna texter</translation>
    </message>
    <message>
        <source>Texts and telephone numbers of your own can lie in {folder}</source>
        <translation>Egna texter och telefonnummer kan ligga i mappen {folder}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hög kontrast, mörk</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>There is nobody yet to whom something could be shown.</source>
        <translation>Här finns ännu ingen som något kunde visas för.</translation>
    </message>
    <message>
        <source>Circle, plan and goals</source>
        <translation>Cirkeln, planen och målen</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Tema för tema</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Vem får se vad</translation>
    </message>
    <message>
        <source>Nobody sees anything unless you say yes. Private words stay out, whatever is ticked.</source>
        <translation>Ingen ser något om du inte säger ja. Privata ord lämnas utanför, vad som än kryssas för.</translation>
    </message>
    <message>
        <source>may see it; a press takes it back</source>
        <translation>får se det; ett tryck tar tillbaka</translation>
    </message>
    <message>
        <source>ticked, not yet given</source>
        <translation>valt, inte givet än</translation>
    </message>
    <message>
        <source>sees it with something wider</source>
        <translation>ser det genom något vidare</translation>
    </message>
</context>
<context>
    <name>SharingRoom</name>
    <message>
        <source>Circle</source>
        <translation>Cirkeln</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mina ord</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
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
        <source>Afterwards: your own notes …</source>
        <translation>Efteråt: dina egna anteckningar …</translation>
    </message>
    <message>
        <source>Type in a paper …</source>
        <translation>Skriv in ett papper …</translation>
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
        <source>Go on with the meeting</source>
        <translation>Fortsätt mötet</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Börja mötet</translation>
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
    <message>
        <source>A meeting that keeps nothing</source>
        <translation>Ett möte som inte sparar något</translation>
    </message>
    <message>
        <source>Locks the store first; your passphrase opens it again</source>
        <translation>Låser först skåpet; din lösenfras öppnar det igen</translation>
    </message>
</context>
<context>
    <name>StepCheck</name>
    <message>
        <source>A word, if you want</source>
        <translation>Ett ord eller två, om du vill</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Vill inte</translation>
    </message>
    <message>
        <source>{step}: {answer}</source>
        <translation>{step}: {answer}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>A new date or a word …</source>
        <translation>Nytt datum eller ett ord …</translation>
    </message>
    <message>
        <source>A word …</source>
        <translation>Ett ord …</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>With which service</source>
        <translation>Med vilken tjänst</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Välj en tjänst</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Ta bort det här steget</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Ett nytt steg</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Ändra det här steget</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Vill inte längre</translation>
    </message>
    <message>
        <source>Why was it moved?</source>
        <translation>Varför flyttades dagen?</translation>
    </message>
    <message>
        <source>How will we notice that it helps?</source>
        <translation>Hur märker vi att det hjälper?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hur långt har det kommit?</translation>
    </message>
    <message>
        <source>What is one small step?</source>
        <translation>Vad är ett litet steg?</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Vem tar det?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Till när?</translation>
    </message>
    <message>
        <source>With which service?</source>
        <translation>Med vilken tjänst?</translation>
    </message>
    <message>
        <source>Only the first is needed.</source>
        <translation>Bara det första behövs.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>On the way</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Vill inte längre</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Gjort: {step}</translation>
    </message>
    <message>
        <source>Change the step: {step}</source>
        <translation>Ändra steget: {step}</translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
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
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>The paper</source>
        <translation>Papperet</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Val</translation>
    </message>
</context>
<context>
    <name>TakeHomeRoom</name>
    <message>
        <source>It does not fit on one page; it goes on on another.</source>
        <translation>Allt ryms inte på en sida. Resten står på nästa.</translation>
    </message>
    <message>
        <source>It does not fit on one side of the card; it goes on on another.</source>
        <translation>Allt ryms inte på ena sidan av kortet. Resten står på nästa.</translation>
    </message>
    <message>
        <source>This names somebody who must not be contacted: {words}. You decide whether it stays.</source>
        <translation>Här nämns någon som inte får kontaktas: {words}. Du bestämmer om det får stå kvar.</translation>
    </message>
    <message>
        <source>The printer, and what waits for it on this computer, may keep a copy for a while: that is out of our hands. A file that you save stays until you delete it.</source>
        <translation>I skrivaren och i datorns utskriftskö kan en kopia bli kvar en tid: det kan vi inte påverka. En fil som du sparar finns kvar tills du raderar den.</translation>
    </message>
    <message>
        <source>Something has changed meanwhile. Look at it once more.</source>
        <translation>Något har ändrats. Titta en gång till.</translation>
    </message>
    <message>
        <source>It is on its way to {printer}.</source>
        <translation>Skickat till skrivaren {printer}.</translation>
    </message>
    <message>
        <source>Files to take along</source>
        <translation>Filer att ta med</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Nothing of this meeting is kept but what you save here.</source>
        <translation>Av det här mötet blir bara det kvar som du sparar här.</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it, or choose another name.</source>
        <translation>Filen {file} finns redan. Ersätt den eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>Filen finns här: {file}</translation>
    </message>
</context>
<context>
    <name>TakeHomeTexts</name>
    <message>
        <source>My Life · {called}</source>
        <translation>Mitt liv · {called}</translation>
    </message>
    <message>
        <source>This is what we talked about. It is yours.</source>
        <translation>Det här pratade vi om. Det är ditt.</translation>
    </message>
    <message>
        <source>This is what we talked about and what we agreed. It is yours.</source>
        <translation>Det här pratade vi om och kom överens om. Det är ditt.</translation>
    </message>
    <message>
        <source>This is what we talked about. Some of it is new since we agreed. It is yours.</source>
        <translation>Det här pratade vi om. En del är nytt och inte överenskommet än. Det är ditt.</translation>
    </message>
    <message>
        <source>This is what we talked about. Nothing is agreed yet, and there is no hurry. It is yours.</source>
        <translation>Det här pratade vi om. Vi har inte kommit överens om något än, och det är ingen brådska. Det är ditt.</translation>
    </message>
    <message>
        <source>I filled in this Circle on {on_day}.</source>
        <translation>Jag fyllde i den här cirkeln {on_day}.</translation>
    </message>
    <message>
        <source>Pale marks: {days}.</source>
        <translation>Bleka märken: svar från tidigare ({days}).</translation>
    </message>
    <message>
        <source>My strengths</source>
        <translation>Mina styrkor</translation>
    </message>
    <message>
        <source>What already helps:</source>
        <translation>Vad som redan hjälper:</translation>
    </message>
    <message>
        <source>What I want, and what happens next</source>
        <translation>Vad jag vill, och vad som händer härnäst</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Senare:</translation>
    </message>
    <message>
        <source>Reached:</source>
        <translation>Jag har redan uppnått:</translation>
    </message>
    <message>
        <source>What comes next we think about together.</source>
        <translation>Vi funderar tillsammans på vad som kommer härnäst.</translation>
    </message>
    <message>
        <source>We agree on the next meeting later.</source>
        <translation>Vi kommer överens om nästa möte senare.</translation>
    </message>
    <message>
        <source>We meet again:</source>
        <translation>Vi ses igen:</translation>
    </message>
    <message>
        <source>on {on_day} at {time}</source>
        <translation>{on_day} kl. {time}</translation>
    </message>
    <message>
        <source>, with {names}</source>
        <translation>, med {names}</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>Vi ses igen</translation>
    </message>
    <message>
        <source>{step} — {who}, already under way</source>
        <translation>{step} – {who}, redan på gång</translation>
    </message>
    <message>
        <source>{step} — {who}, already under way, by {on_day}</source>
        <translation>{step} – {who}, redan på gång, senast {on_day}</translation>
    </message>
    <message>
        <source>{step} — {who}</source>
        <translation>{step} – {who}</translation>
    </message>
    <message>
        <source>{step} — {who}; the day was {day}</source>
        <translation>{step} – {who}; dagen var {day}</translation>
    </message>
    <message>
        <source>{step} — {who}, by {on_day}</source>
        <translation>{step} – {who}, senast {on_day}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>jag</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen än</translation>
    </message>
    <message>
        <source>Already done: {steps}</source>
        <translation>Redan gjort: {steps}</translation>
    </message>
    <message>
        <source>We look for the next step together.</source>
        <translation>Vi tänker ut nästa steg tillsammans.</translation>
    </message>
    <message>
        <source>I want to begin with:</source>
        <translation>Jag vill börja med:</translation>
    </message>
    <message>
        <source>There is no goal yet, and that is fine.</source>
        <translation>Det finns inget mål än, och det är helt okej.</translation>
    </message>
</context>
<context>
    <name>TakeOneOut</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Jag behåller de här</translation>
    </message>
    <message>
        <source>Three are chosen already. Which one makes room for {theme}?</source>
        <translation>Du har redan valt tre. Vilket byter du ut mot {theme}?</translation>
    </message>
    <message>
        <source>Take out {theme}</source>
        <translation>Ta bort {theme}</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>As last time</source>
        <translation>Som senast</translation>
    </message>
    <message>
        <source>What you have not answered today is as it was last time</source>
        <translation>Det du inte har svarat på i dag är som senast</translation>
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
    <name>ThemeOffer</name>
    <message>
        <source>Carries me</source>
        <translation>Bär mig</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Vi börjar här</translation>
    </message>
    <message>
        <source>Pale: said earlier</source>
        <translation>Blekt: svar från tidigare</translation>
    </message>
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
</context>
<context>
    <name>ThemeRow</name>
    <message>
        <source>no service plans anything here</source>
        <translation>ingen tjänst planerar något här</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n till …</numerusform>
            <numerusform>%n till …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) seen: {theme}</source>
        <translation>
            <numerusform>%n iakttagelse till: {theme}</numerusform>
            <numerusform>%n iakttagelser till: {theme}</numerusform>
        </translation>
    </message>
    <message>
        <source>Do these pull apart?</source>
        <translation>Drar de här åt olika håll?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Do these pull apart? {answer}: {theme}</source>
        <translation>Drar de här åt olika håll? {answer}: {theme}</translation>
    </message>
</context>
<context>
    <name>ThemeSentences</name>
    <message>
        <source>You said studies and work matter a lot, and gave them {score}.</source>
        <translation>Du sa att studier och jobb är viktiga för dig och gav dem {score}.</translation>
    </message>
    <message>
        <source>You said family matters a lot, and gave it {score}.</source>
        <translation>Du sa att familjen är viktig för dig och gav den {score}.</translation>
    </message>
    <message>
        <source>You said health matters a lot, and gave it {score}.</source>
        <translation>Du sa att hälsan är viktig för dig och gav den {score}.</translation>
    </message>
    <message>
        <source>You said friends matter a lot, and gave them {score}.</source>
        <translation>Du sa att vänner är viktiga för dig och gav dem {score}.</translation>
    </message>
    <message>
        <source>You said your own development matters a lot, and gave it {score}.</source>
        <translation>Du sa att det är viktigt för dig att utvecklas och gav det {score}.</translation>
    </message>
    <message>
        <source>You said it matters a lot where and how you live, and gave it {score}.</source>
        <translation>Du sa att det är viktigt för dig var och hur du bor och gav ditt boende {score}.</translation>
    </message>
    <message>
        <source>You said your finances matter a lot, and gave them {score}.</source>
        <translation>Du sa att din ekonomi är viktig för dig och gav den {score}.</translation>
    </message>
    <message>
        <source>You said it matters a lot to be content with your life, and gave it {score}.</source>
        <translation>Du sa att det är viktigt för dig att vara nöjd med livet och gav det {score}.</translation>
    </message>
    <message>
        <source>You said good self-esteem matters a lot, and gave yours {score}.</source>
        <translation>Du sa att det är viktigt för dig att ha god självkänsla och gav din {score}.</translation>
    </message>
    <message>
        <source>You said coping with hard times matters a lot, and gave it {score}.</source>
        <translation>Du sa att det är viktigt för dig att klara av svåra tider och gav det {score}.</translation>
    </message>
    <message>
        <source>{theme}: you said this matters a lot, and gave it {score}.</source>
        <translation>{theme}: du sa att det här är viktigt för dig och gav det {score}.</translation>
    </message>
    <message>
        <source>That was on {day}.</source>
        <translation>Så svarade du {day}.</translation>
    </message>
    <message>
        <source>How much it matters you said on {day}.</source>
        <translation>Hur viktigt det är sa du redan {day}.</translation>
    </message>
    <message>
        <source>The number is from {day}.</source>
        <translation>Siffran gav du redan {day}.</translation>
    </message>
</context>
<context>
    <name>ThreeSides</name>
    <message>
        <source>What is in view</source>
        <translation>Vad som visas</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Minutes on the way, one way</source>
        <translation>Minuter på väg, åt ett håll</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Hur många veckor emellan</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>minutes on the way</source>
        <translation>minuter på väg</translation>
    </message>
    <message>
        <source>every how many weeks</source>
        <translation>hur många veckor emellan</translation>
    </message>
    <message>
        <source>a time ends on the day on which it begins: a night is two times</source>
        <translation>en tid slutar samma dag som den börjar: en natt skrivs som två tider</translation>
    </message>
    <message>
        <source>a time needs its days, from when and to when</source>
        <translation>en tid behöver dagar, början och slut</translation>
    </message>
</context>
<context>
    <name>TimesField</name>
    <message>
        <source>+ Another time</source>
        <translation>+ En tid till</translation>
    </message>
    <message>
        <source>At most so many days a week</source>
        <translation>Högst så här många dagar i veckan</translation>
    </message>
    <message>
        <source>So many weekdays free</source>
        <translation>Så här många vardagar lediga</translation>
    </message>
    <message>
        <source>On weekdays nothing before</source>
        <translation>På vardagar inget före klockan</translation>
    </message>
    <message>
        <source>On weekdays nothing after</source>
        <translation>På vardagar inget efter klockan</translation>
    </message>
    <message>
        <source>Its week</source>
        <translation>Dess vecka</translation>
    </message>
    <message>
        <source>What it asks of the rest of the week</source>
        <translation>Vad det kräver av resten av veckan</translation>
    </message>
</context>
<context>
    <name>TwoSides</name>
    <message>
        <source>What is in view</source>
        <translation>Vad som visas</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Bring it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Taken away: {words}</source>
        <translation>Borttaget: {words}</translation>
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
        <source>A meeting that keeps nothing</source>
        <translation>Ett möte som inte sparar något</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Hjälp nu: vart du kan ringa  F1</translation>
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
    <name>Veil</name>
    <message>
        <source>This is private, and you are not alone.</source>
        <translation>Det här är privat, och ni är inte ensamma.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show my private words</source>
        <translation>Visa mina privata ord</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Två versioner sida vid sida</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Tillbaka till planen</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Det finns inget i den.</translation>
    </message>
    <message>
        <source>This is different</source>
        <translation>Det här är olika</translation>
    </message>
    <message>
        <source>The two say the same</source>
        <translation>Båda säger samma sak</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>En annan version</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>En version</translation>
    </message>
</context>
<context>
    <name>VersionsRoom</name>
    <message>
        <source>As it is now</source>
        <translation>Så som den är nu</translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>{called}: not answered</source>
        <translation>{called}: inget svar</translation>
    </message>
    <message>
        <source>{called}: {number}</source>
        <translation>{called}: {number}</translation>
    </message>
    <message>
        <source>{theme}: how satisfied you think {called} is</source>
        <translation>{theme}: hur nöjd du tycker att {called} är</translation>
    </message>
    <message>
        <source>no view of your own</source>
        <translation>ingen egen syn</translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message>
        <source>Waits for you</source>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>Nothing just now.</source>
        <translation>Inget just nu.</translation>
    </message>
    <message>
        <source>{name}: two records of one person?</source>
        <translation>{name}: två kort om samma person?</translation>
    </message>
    <message>
        <source>{name} and {other}: two records of one person?</source>
        <translation>{name} och {other}: två kort om samma person?</translation>
    </message>
    <message>
        <source>{name}: time for a new round, the last was on {date}</source>
        <translation>{name}: dags för en ny runda, den senaste var {date}</translation>
    </message>
    <message>
        <source>{name}: “{words}” was to be done by {date}</source>
        <translation>{name}: ”{words}” skulle göras senast {date}</translation>
    </message>
    <message>
        <source>{name}: look at the plan again, agreed for {date}</source>
        <translation>{name}: titta på planen igen, avtalat till {date}</translation>
    </message>
    <message>
        <source>{name}: read the plan together, it waits for a yes</source>
        <translation>{name}: läs planen tillsammans, den väntar på ett ja</translation>
    </message>
    <message>
        <source>{name}: {words} may see something until {date}</source>
        <translation>{name}: {words} får se något till {date}</translation>
    </message>
    <message>
        <source>{name}: {date}</source>
        <translation>{name}: {date}</translation>
    </message>
    <message>
        <source>Waits for you: {number}</source>
        <translation>Väntar på dig: {number}</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Visa alla {number}</translation>
    </message>
</context>
<context>
    <name>WalletTexts</name>
    <message>
        <source>My Life · {called}</source>
        <translation>Mitt liv · {called}</translation>
    </message>
    <message>
        <source>{step} — by {on_day}</source>
        <translation>{step} – senast {on_day}</translation>
    </message>
    <message>
        <source>My next step:</source>
        <translation>Mitt nästa steg:</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Nästa steg:</translation>
    </message>
    <message>
        <source>I can call:</source>
        <translation>Jag kan ringa:</translation>
    </message>
    <message>
        <source>We meet:</source>
        <translation>Vi ses:</translation>
    </message>
    <message>
        <source>{on_day} at {time}</source>
        <translation>{on_day} kl. {time}</translation>
    </message>
    <message>
        <source>Help now:</source>
        <translation>Hjälp nu:</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>Your week if all of this happened</source>
        <translation>Din vecka om allt det här hände</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Före i dag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Before today: {hours}</source>
        <translation>Före i dag: {hours}</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Göm orden</translation>
    </message>
    <message>
        <source>The week in words</source>
        <translation>Veckan i ord</translation>
    </message>
</context>
<context>
    <name>WeekTexts</name>
    <message>
        <source>two at once</source>
        <translation>samtidigt</translation>
    </message>
    <message>
        <source>no time between</source>
        <translation>ingen tid emellan</translation>
    </message>
    <message>
        <source>long day</source>
        <translation>lång dag</translation>
    </message>
    <message>
        <source>No times are known yet.</source>
        <translation>Inga tider är kända än.</translation>
    </message>
    <message>
        <source>{things} a week, and {ways} on the way.</source>
        <translation>{things} i veckan och {ways} på väg.</translation>
    </message>
    <message>
        <source>{things} a week.</source>
        <translation>{things} i veckan.</translation>
    </message>
    <message>
        <source>What is not every week is counted by its share.</source>
        <translation>Det som inte är varje vecka räknas med sin andel.</translation>
    </message>
    <message>
        <source>Hatched: two things at the same time.</source>
        <translation>Streckat: två saker samtidigt.</translation>
    </message>
    <message>
        <source>Hatched: too little time between.</source>
        <translation>Streckat: för lite tid emellan.</translation>
    </message>
    <message>
        <source>A long day, in some weeks: {hours}.</source>
        <translation>En lång dag, vissa veckor: {hours}.</translation>
    </message>
    <message>
        <source>A long day: {hours}.</source>
        <translation>En lång dag: {hours}.</translation>
    </message>
    <message>
        <source>{thing}, {way} each way</source>
        <translation>{thing}, {way} resa åt vardera hållet</translation>
    </message>
    <message>
        <source>At the same time {span}: {both}.</source>
        <translation>Samtidigt {span}: {both}.</translation>
    </message>
    <message>
        <source>Too little time between: {time}, and the way takes {way}: {both}.</source>
        <translation>För lite tid emellan: {time}, och vägen tar {way}: {both}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>It works as before.</source>
        <translation>Allt fungerar som förut.</translation>
    </message>
    <message>
        <source>Read how it works</source>
        <translation>Läs hur det fungerar</translation>
    </message>
    <message>
        <source>Let&apos;s begin</source>
        <translation>Nu börjar vi</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Jag vill inte</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Välkommen, {name}</translation>
    </message>
    <message>
        <source>Nice to see you again, {name}</source>
        <translation>Kul att ses igen, {name}</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Frågornas språk</translation>
    </message>
    <message>
        <source>If you are under 18</source>
        <translation>Om du är under 18</translation>
    </message>
</context>
<context>
    <name>WelcomeRoom</name>
    <message>
        <source>somebody else</source>
        <translation>någon annan</translation>
    </message>
</context>
<context>
    <name>WelcomeTexts</name>
    <message>
        <source>Your whole life in one picture</source>
        <translation>Hela ditt liv i en bild</translation>
    </message>
    <message>
        <source>Ten themes, and what you think of each. Together we look for a place to begin.</source>
        <translation>Tio teman och vad du själv tycker om dem. Tillsammans ser vi var vi kan börja.</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>Det här är ditt</translation>
    </message>
    <message>
        <source>Your words stand just as you say them. You decide.</source>
        <translation>Dina ord står precis som du säger dem. Du bestämmer.</translation>
    </message>
    <message>
        <source>Your words are kept just as you say them. You decide.</source>
        <translation>Dina ord sparas precis som du säger dem. Du bestämmer.</translation>
    </message>
    <message>
        <source>Your case manager sees it</source>
        <translation>Din kontaktperson ser det</translation>
    </message>
    <message>
        <source>Now, beside you. Afterwards nobody can open it again.</source>
        <translation>Nu, bredvid dig. Efteråt kan ingen öppna det igen.</translation>
    </message>
    <message>
        <source>Nobody else sees anything unless you say so. Every time somebody opens it, that is written down.</source>
        <translation>Ingen annan ser något om du inte säger det. Varje gång någon öppnar dina uppgifter antecknas det.</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Inget av det sparas</translation>
    </message>
    <message>
        <source>It stays on this laptop</source>
        <translation>Allt stannar på den här datorn</translation>
    </message>
    <message>
        <source>What you do not print or save is gone when the meeting ends.</source>
        <translation>Det du inte skriver ut eller sparar försvinner när mötet är slut.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it, even if the laptop is lost.</source>
        <translation>Uppgifterna är krypterade: ingen kan läsa dem, inte ens om datorn försvinner.</translation>
    </message>
    <message>
        <source>You may leave out anything</source>
        <translation>Du får hoppa över vad du vill</translation>
    </message>
    <message>
        <source>Skip a question, take an answer back, or say no to all of it. Nobody asks you why.</source>
        <translation>Hoppa över en fråga, ta tillbaka ett svar eller säg nej till alltihop. Ingen frågar varför.</translation>
    </message>
</context>
<context>
    <name>WhoChoice</name>
    <message>
        <source>Who takes it?</source>
        <translation>Vem tar det?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Jag</translation>
    </message>
</context>
<context>
    <name>WholeTexts</name>
    <message>
        <source>The plan of {called}</source>
        <translation>Planen för {called}</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Inte överenskommen än.</translation>
    </message>
    <message>
        <source>Agreed on {date}.</source>
        <translation>Överenskommen den {date}.</translation>
    </message>
    <message>
        <source>Agreed on {date}, changed since then.</source>
        <translation>Överenskommen den {date}, ändrad sedan dess.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Namn:</translation>
    </message>
    <message>
        <source>Born:</source>
        <translation>Född:</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Det finns inga mål än.</translation>
    </message>
    <message>
        <source>Seen in the plans</source>
        <translation>Vad som syns i planerna</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Inget är öppet.</translation>
    </message>
    <message>
        <source>Said to {called}, as the two looked at it.</source>
        <translation>Så här tittade man på det tillsammans: ”du” är här {called}.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>The week if all of this happened</source>
        <translation>Veckan om allt det här blev av</translation>
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
    <name>_Away</name>
    <message>
        <source>May be contacted again</source>
        <translation>Får kontaktas igen</translation>
    </message>
    <message>
        <source>Why {name} must not be contacted</source>
        <translation>Varför {name} inte får kontaktas</translation>
    </message>
    <message>
        <source>{name} may be contacted again</source>
        <translation>{name} får kontaktas igen</translation>
    </message>
</context>
<context>
    <name>_CalendarWords</name>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n runda</numerusform>
            <numerusform>%n rundor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n goal(s)</source>
        <translation>
            <numerusform>med i %n mål</numerusform>
            <numerusform>med i %n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) work on this theme.</source>
        <translation>
            <numerusform>%n tjänst arbetar med det här temat.</numerusform>
            <numerusform>%n tjänster arbetar med det här temat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet, at %n meeting(s): “{step}”.</source>
        <translation>
            <numerusform>Inte än, vid %n möte: ”{step}”.</numerusform>
            <numerusform>Inte än, vid %n möten: ”{step}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n step(s) of your own at once.</source>
        <translation>
            <numerusform>Du har %n eget steg på en gång.</numerusform>
            <numerusform>Du har %n egna steg på en gång.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(together with %n other goal(s))</source>
        <translation>
            <numerusform>(tillsammans med %n annat mål)</numerusform>
            <numerusform>(tillsammans med %n andra mål)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week; {goal} has at most {limit}</source>
        <translation>
            <numerusform>%n dag i veckan; {goal}: högst {limit}</numerusform>
            <numerusform>%n dagar i veckan; {goal}: högst {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free weekday(s); {goal} needs at least {limit}</source>
        <translation>
            <numerusform>%n ledig vardag; {goal}: minst {limit}</numerusform>
            <numerusform>%n lediga vardagar; {goal}: minst {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>varje vecka</numerusform>
            <numerusform>var %n:e vecka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) a week</source>
        <translation>
            <numerusform>högst %n dag i veckan</numerusform>
            <numerusform>högst %n dagar i veckan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekday(s) free</source>
        <translation>
            <numerusform>%n vardag ledig</numerusform>
            <numerusform>%n vardagar lediga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of more than {hours} (dashed frame).</source>
        <translation>
            <numerusform>%n dag på över {hours} (bruten ram).</numerusform>
            <numerusform>%n dagar på över {hours} (bruten ram).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Say</name>
    <message>
        <source>{name} sees nothing.</source>
        <translation>{name} ser ingenting.</translation>
    </message>
    <message numerus="yes">
        <source>All numbers of the Circle, %n round(s).</source>
        <translation>
            <numerusform>Alla siffror i cirkeln, %n runda.</numerusform>
            <numerusform>Alla siffror i cirkeln, %n rundor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of: {themes}.</source>
        <translation>Siffrorna för: {themes}.</translation>
    </message>
    <message>
        <source>My own words on: {themes}.</source>
        <translation>Mina egna ord om: {themes}.</translation>
    </message>
    <message>
        <source>Not my words on: {themes}.</source>
        <translation>Inte mina ord om: {themes}.</translation>
    </message>
    <message numerus="yes">
        <source>Goal “{words}” and its %n step(s).</source>
        <translation>
            <numerusform>Målet ”{words}” och dess %n steg.</numerusform>
            <numerusform>Målet ”{words}” och dess %n steg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal “{words}”.</source>
        <translation>Målet ”{words}”.</translation>
    </message>
    <message>
        <source>These names: {names}.</source>
        <translation>De här namnen: {names}.</translation>
    </message>
    <message>
        <source>The plan of their own service: {services}.</source>
        <translation>Den egna tjänstens plan: {services}.</translation>
    </message>
    <message>
        <source>Given {day}</source>
        <translation>Lov givet {day}</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>muntligt</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>underskrivet på skärmen</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>gäller tills du tar tillbaka det</translation>
    </message>
</context>
<context>
    <name>_Shape</name>
    <message>
        <source>Circle of {date}</source>
        <translation>Cirkeln {date}</translation>
    </message>
</context>
<context>
    <name>_ShareRow</name>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>does not see it</source>
        <translation>ser det inte</translation>
    </message>
    <message>
        <source>may see it</source>
        <translation>får se det</translation>
    </message>
    <message>
        <source>about to be given</source>
        <translation>valt, inte givet än</translation>
    </message>
    <message>
        <source>sees it already, with something wider</source>
        <translation>ser det redan genom något vidare</translation>
    </message>
    <message>
        <source>Take back all that {name} may see</source>
        <translation>Ta tillbaka allt som {name} får se</translation>
    </message>
</context>
</TS>
