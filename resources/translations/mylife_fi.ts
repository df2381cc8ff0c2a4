<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AfterMeetingPage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>No round was made that day.</source>
        <translation>Sinä päivänä ei tehty kierrosta.</translation>
    </message>
    <message>
        <source>Your view, where it differs</source>
        <translation>Oma näkemyksesi, jos se eroaa</translation>
    </message>
    <message>
        <source>Note of this round</source>
        <translation>Muistiinpano kierroksesta</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Taustamuistiinpano</translation>
    </message>
    <message>
        <source>{called} may ask to see what is written here.</source>
        <translation>{called} voi pyytää nähdä, mitä tässä lukee.</translation>
    </message>
    <message>
        <source>The round of {date} with {called}</source>
        <translation>Kierros {date}, {called}</translation>
    </message>
    <message>
        <source>Press a number only where you see it otherwise. What {called} said stays.</source>
        <translation>Valitse numero vain, jos näet asian toisin. {called} on vastannut itse, ja se pysyy.</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Piilota muut</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Muut teemat</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Hide  F9</source>
        <translation>Piilota  F9</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Piilota näyttö</translation>
    </message>
    <message>
        <source>F9 hides everything at once</source>
        <translation>F9 piilottaa heti kaiken</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Apua heti</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Apua heti: mihin soittaa  F1</translation>
    </message>
</context>
<context>
    <name>BothViews</name>
    <message>
        <source>Your case manager may see some things another way. It is shown beside your own values only if you both want that.</source>
        <translation>Omatyöntekijäsi voi nähdä joitakin asioita toisin. Se näytetään omien arvojesi rinnalla vain, jos molemmat haluatte.</translation>
    </message>
    <message>
        <source>{name} wants to see it</source>
        <translation>{name} haluaa nähdä</translation>
    </message>
    <message>
        <source>The case manager wants to show it</source>
        <translation>Omatyöntekijä haluaa näyttää</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>The hollow squares are the case manager&apos;s view, from {date}.</source>
        <translation>Omatyöntekijän näkemys {date} näkyy onttoina neliöinä.</translation>
    </message>
    <message>
        <source>No other view has been written.</source>
        <translation>Toista näkemystä ei ole kirjattu.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Private.</source>
        <translation>Yksityistä.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show what I said</source>
        <translation>Näytä, mitä sanoin</translation>
    </message>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>Tähän mahtuu 2 000 merkkiä, ja tila on nyt täynnä.</translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <source>To begin with, in this order</source>
        <translation>Aloitetaan näistä, tässä järjestyksessä</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>{theme}: one place up</source>
        <translation>{theme}: ylemmäs</translation>
    </message>
    <message>
        <source>{theme}: one place down</source>
        <translation>{theme}: alemmas</translation>
    </message>
    <message>
        <source>{theme}: take out</source>
        <translation>{theme}: poista</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>← → theme   ↑ ↓ value   0–9, + is 10   Delete takes back   Space: next of the three</source>
        <translation>← → teema   ↑ ↓ numero   0–9, + on 10   Delete poistaa vastauksen   Välinäppäin: seuraava kolmesta</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Yksi kerrallaan</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Ympyrä</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>Circle of Life</source>
        <translation>Elämän ympyrä</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s). Left and right go from theme to theme, up and down change the value.</source>
        <translation>
            <numerusform>%n teema. Nuolet vasemmalle ja oikealle vievät teemasta toiseen, nuolet ylös ja alas muuttavat numeroa.</numerusform>
            <numerusform>%n teemaa. Nuolet vasemmalle ja oikealle vievät teemasta toiseen, nuolet ylös ja alas muuttavat numeroa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s). Left and right go from theme to theme.</source>
        <translation>
            <numerusform>%n teema. Nuolet vasemmalle ja oikealle vievät teemasta toiseen.</numerusform>
            <numerusform>%n teemaa. Nuolet vasemmalle ja oikealle vievät teemasta toiseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Satisfaction is answered for %n theme(s).</source>
        <translation>
            <numerusform>Tyytyväisyyteen on vastattu %n teemassa.</numerusform>
            <numerusform>Tyytyväisyyteen on vastattu %n teemassa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{handle}, not answered</source>
        <translation>{handle}, ei vastattu</translation>
    </message>
    <message>
        <source>{viewpoint} {score}, said earlier</source>
        <translation>{viewpoint} {score}, vastattu aiemmin</translation>
    </message>
    <message>
        <source>the worker&apos;s view {score}</source>
        <translation>työntekijän näkemys {score}</translation>
    </message>
    <message>
        <source>chosen, number {number}</source>
        <translation>valittu, numero {number}</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>tärkeys</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>tyytyväisyys</translation>
    </message>
    <message>
        <source>hoped for</source>
        <translation>toive</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Let go to have a look at these files.</source>
        <translation>Päästä irti, niin katsotaan, mitä tiedostoissa on.</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Arkistossa</translation>
    </message>
</context>
<context>
    <name>ClientsSearch</name>
    <message>
        <source>Import …</source>
        <translation>Tuo …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>Search the archive for a name</source>
        <translation>Hae arkistosta nimellä</translation>
    </message>
    <message>
        <source>Search for a person by name</source>
        <translation>Hae henkilöä nimellä</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Hae arkistosta</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Hae nimellä</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>Takaisin listalle</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkisto</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Vielä ei ole mitä verrata</translation>
    </message>
    <message>
        <source>When the Circle has been filled in twice, you see here what has moved.</source>
        <translation>Kun ympyrä on täytetty kaksi kertaa, näet tässä, mikä on muuttunut.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} lähtien</translation>
    </message>
    <message>
        <source>From {then} to {now}</source>
        <translation>{then} – {now}</translation>
    </message>
    <message>
        <source>Not all the questions were the same then. Here is what was asked both times.</source>
        <translation>Kaikki kysymykset eivät olleet silloin samat. Tässä on se, mitä kysyttiin molemmilla kerroilla.</translation>
    </message>
    <message>
        <source>Your strengths: {themes}</source>
        <translation>Vahvuutesi: {themes}</translation>
    </message>
    <message>
        <source>Your strengths ({day}): {themes}</source>
        <translation>Vahvuutesi ({day}): {themes}</translation>
    </message>
    <message>
        <source>No theme was answered both times.</source>
        <translation>Mihinkään teemaan ei ole vastattu molemmilla kerroilla.</translation>
    </message>
    <message>
        <source>Everything is the same.</source>
        <translation>Kaikki on ennallaan.</translation>
    </message>
    <message>
        <source>Everything is about the same.</source>
        <translation>Kaikki on suunnilleen ennallaan.</translation>
    </message>
    <message>
        <source>{theme} moved clearly. What made it move?</source>
        <translation>Selvä muutos: {theme}. Mikä siihen vaikutti?</translation>
    </message>
    <message>
        <source>{theme} moved. What made it move?</source>
        <translation>Muutos: {theme}. Mikä siihen vaikutti?</translation>
    </message>
    <message>
        <source>{theme} moved clearly. What made them move?</source>
        <translation>Selviä muutoksia: {theme}. Mikä niihin vaikutti?</translation>
    </message>
    <message>
        <source>{theme} moved. What made them move?</source>
        <translation>Muutoksia: {theme}. Mikä niihin vaikutti?</translation>
    </message>
    <message>
        <source>{theme}: {then} on {day}, {now} now, {moved}</source>
        <translation>{theme}: {day} {then}, nyt {now}, {moved}</translation>
    </message>
    <message>
        <source>{theme}: {then} on {day}, {now} on {later}, {moved}</source>
        <translation>{theme}: {day} {then}, {later} {now}, {moved}</translation>
    </message>
    <message>
        <source>Importance: {score}</source>
        <translation>Tärkeys: {score}</translation>
    </message>
    <message>
        <source>Importance: {score} ({day})</source>
        <translation>Tärkeys: {score} ({day})</translation>
    </message>
    <message>
        <source>Private words</source>
        <translation>Yksityisiä sanoja</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>Only on {day}: {themes}</source>
        <translation>Vain {day}: {themes}</translation>
    </message>
    <message>
        <source>Only now: {themes}</source>
        <translation>Vain nyt: {themes}</translation>
    </message>
    <message>
        <source>In your own words: what changed in {theme}?</source>
        <translation>{theme}: mikä muuttui? Omin sanoin.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ennallaan</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>suunnilleen ennallaan</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>muuttunut</translation>
    </message>
    <message>
        <source>moved clearly</source>
        <translation>muuttunut selvästi</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} ja {other}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare with {day}</source>
        <translation>Vertaa: {day}</translation>
    </message>
    <message>
        <source>Satisfied, {day}</source>
        <translation>Tyytyväisyys {day}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Satisfied now</source>
        <translation>Tyytyväisyys nyt</translation>
    </message>
    <message>
        <source>Important, said earlier</source>
        <translation>Tärkeys, aiemmin vastattu</translation>
    </message>
    <message>
        <source>Important, {day}</source>
        <translation>Tärkeys {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Pysäytä</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Toista</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Play the change up to now</source>
        <translation>Toista muutos tähän päivään</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Ympyrä</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanoina</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>Passphrase to go on</source>
        <translation>Jatka tunnuslauseella</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The list cannot be read now.</source>
        <translation>Listaa ei voi juuri nyt lukea.</translation>
    </message>
    <message>
        <source>Nobody in the archive has this name.</source>
        <translation>Arkistossa ei ole ketään tämännimistä.</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>Täällä ei ole ketään tämännimistä.</translation>
    </message>
    <message>
        <source>Perhaps another spelling? Or the person is in the archive.</source>
        <translation>Ehkä nimi kirjoitetaan toisin, tai henkilö on arkistossa.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Arkisto on tyhjä.</translation>
    </message>
    <message>
        <source>People you no longer meet can rest here. Nothing of theirs is lost.</source>
        <translation>Tänne voit siirtää ne, joita et enää tapaa. Heidän tiedoistaan ei häviä mitään.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Täällä ei ole vielä ketään.</translation>
    </message>
    <message>
        <source>Begin with a new person, or bring in case files: choose Import, or drop the files on this page.</source>
        <translation>Aloita lisäämällä uusi henkilö tai tuomalla asiakastiedostoja: valitse Tuo tai pudota tiedostot tälle sivulle.</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>That is all for today</source>
        <translation>Tältä päivältä se on siinä</translation>
    </message>
    <message>
        <source>Everything is kept, and everything can still be changed.</source>
        <translation>Kaikki on tallessa, ja kaikkea voi vielä muuttaa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Takaisin tapaamiseen</translation>
    </message>
    <message>
        <source>We meet again: {when}</source>
        <translation>Tapaamme taas: {when}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Choose where to save …</source>
        <translation>Valitse tallennuspaikka …</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Korvaa vanha tiedosto</translation>
    </message>
    <message>
        <source>case</source>
        <translation>asiakas</translation>
    </message>
    <message>
        <source>Save a full copy</source>
        <translation>Tallenna täysi kopio</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Asiakastiedostot</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>The copy is here: {file}</source>
        <translation>Kopio on täällä: {file}</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it, or choose another name.</source>
        <translation>Tiedosto {file} on jo olemassa. Korvaa se tai valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Everything about {name}, in one file</source>
        <translation>{name}: kaikki tiedot yhdessä tiedostossa</translation>
    </message>
    <message>
        <source>·  all answers and comments, the private ones too</source>
        <translation>·  kaikki vastaukset ja kommentit, myös yksityiset</translation>
    </message>
    <message>
        <source>·  your own notes, and how you see it yourself</source>
        <translation>·  omat merkintäsi ja oma näkemyksesi</translation>
    </message>
    <message>
        <source>·  when the two of you met, and who was there</source>
        <translation>·  milloin tapasitte ja ketä oli paikalla</translation>
    </message>
    <message>
        <source>·  other people&apos;s names and telephone numbers</source>
        <translation>·  muiden ihmisten nimet ja puhelinnumerot</translation>
    </message>
    <message>
        <source>·  plans, here and of other services</source>
        <translation>·  suunnitelmat, täältä ja muista palveluista</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever holds it can read it.</source>
        <translation>Tiedostoa ei ole salattu: sen voi lukea kuka tahansa, joka saa sen käsiinsä.</translation>
    </message>
    <message>
        <source>It is for you, the case manager, and for nobody else. Keep it in a safe place, and delete it when you no longer need it.</source>
        <translation>Se on vain sinulle, omatyöntekijälle. Säilytä sitä turvallisessa paikassa ja poista se, kun et enää tarvitse sitä.</translation>
    </message>
</context>
<context>
    <name>FocusCard</name>
    <message>
        <source>{theme}: carries me</source>
        <translation>{theme}: kantaa minua</translation>
    </message>
    <message>
        <source>{theme}: begin with this</source>
        <translation>{theme}: aloitetaan tästä</translation>
    </message>
    <message>
        <source>Something else …</source>
        <translation>Jokin muu …</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä mikään</translation>
    </message>
    <message>
        <source>On {day} you began with: {themes}</source>
        <translation>{day} aloitit näistä: {themes}</translation>
    </message>
    <message>
        <source>From what you said. You decide.</source>
        <translation>Näin sanoit itse. Sinä päätät.</translation>
    </message>
    <message>
        <source>What already carries you?</source>
        <translation>Mikä sinua jo kantaa?</translation>
    </message>
    <message>
        <source>Up to three, or none.</source>
        <translation>Enintään kolme, tai ei yhtään.</translation>
    </message>
    <message>
        <source>What shall we begin with?</source>
        <translation>Mistä aloitetaan?</translation>
    </message>
    <message>
        <source>Up to three, in your order.</source>
        <translation>Enintään kolme, sinun järjestyksessäsi.</translation>
    </message>
</context>
<context>
    <name>FocusPage</name>
    <message>
        <source>Circle</source>
        <translation>Ympyrä</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Valinnat</translation>
    </message>
</context>
<context>
    <name>GiveBack</name>
    <message>
        <source>Take it back</source>
        <translation>Ota kone</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN-koodi tai tunnuslause</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>PIN-koodi ei ole tämä. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>That was not the PIN. From now on only the passphrase works.</source>
        <translation>PIN-koodi ei ollut tämä. Tästä lähtien vain tunnuslause käy.</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation>Anna kone takaisin</translation>
    </message>
    <message>
        <source>Your answers are kept. The case manager goes on from here.</source>
        <translation>Vastauksesi ovat tallessa. Omatyöntekijäsi jatkaa tästä.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Kysymyksiin</translation>
    </message>
</context>
<context>
    <name>GoOnPage</name>
    <message>
        <source>What you said then is kept, whichever you choose.</source>
        <translation>Se, mitä silloin sanoit, säilyy kummassakin tapauksessa.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Aloita uusi</translation>
    </message>
    <message>
        <source>Go on with that one</source>
        <translation>Jatka sitä tapaamista</translation>
    </message>
    <message>
        <source>{day} was left in the middle. Go on, or start a new one?</source>
        <translation>{day} jäi kesken. Jatketaanko sitä vai aloitetaanko uusi?</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>My Life locks in %n second(s). Move the mouse or press a key.</source>
        <translation>
            <numerusform>My Life lukittuu %n sekunnin kuluttua. Liikuta hiirtä tai paina näppäintä.</numerusform>
            <numerusform>My Life lukittuu %n sekunnin kuluttua. Liikuta hiirtä tai paina näppäintä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen hides in %n second(s). Move the mouse or press a key.</source>
        <translation>
            <numerusform>Näyttö piiloutuu %n sekunnin kuluttua. Liikuta hiirtä tai paina näppäintä.</numerusform>
            <numerusform>Näyttö piiloutuu %n sekunnin kuluttua. Liikuta hiirtä tai paina näppäintä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Give back</source>
        <translation>Anna kone takaisin</translation>
    </message>
    <message>
        <source>Look at the questions again</source>
        <translation>Katso kysymyksiä uudelleen</translation>
    </message>
    <message>
        <source>Done. Give the laptop back.</source>
        <translation>Valmista. Anna kone takaisin.</translation>
    </message>
    <message>
        <source>Thank you. Everything you answered is kept, and you can still change it.</source>
        <translation>Kiitos. Vastauksesi ovat tallessa, ja voit vielä muuttaa niitä.</translation>
    </message>
</context>
<context>
    <name>HandOverStart</name>
    <message>
        <source>PIN, {fewest} to {most} digits</source>
        <translation>PIN-koodi, {fewest}–{most} numeroa</translation>
    </message>
    <message>
        <source>{fewest} to {most} digits</source>
        <translation>{fewest}–{most} numeroa</translation>
    </message>
    <message>
        <source>A PIN has {fewest} to {most} digits and nothing else.</source>
        <translation>PIN-koodissa on {fewest}–{most} numeroa eikä mitään muuta.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Tunnuslauseellani</translation>
    </message>
    <message>
        <source>One press</source>
        <translation>Yhdellä painalluksella</translation>
    </message>
    <message>
        <source>A PIN for this time</source>
        <translation>PIN-koodilla tämän kerran</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Anna kone</translation>
    </message>
    <message>
        <source>You come back with</source>
        <translation>Palaat näin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>{name} answers alone for a while</source>
        <translation>{name} vastaa hetken itsekseen</translation>
    </message>
    <message>
        <source>The questions fill the whole screen. Nothing else of the program can be opened until you take the laptop back, and closing the window locks it.</source>
        <translation>Kysymykset täyttävät koko näytön. Mitään muuta ohjelmasta ei voi avata, ennen kuin otat koneen takaisin. Jos ikkunan sulkee, ohjelma lukittuu.</translation>
    </message>
    <message>
        <source>The PIN is forgotten as soon as you are back.</source>
        <translation>PIN-koodi unohtuu heti, kun palaat.</translation>
    </message>
    <message>
        <source>The PIN is forgotten as soon as you are back. Your passphrase works too, and after five wrong PINs it is the only way.</source>
        <translation>PIN-koodi unohtuu heti, kun palaat. Myös tunnuslauseesi käy, ja viiden väärän PIN-koodin jälkeen vain se käy.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{source}, checked {day}</source>
        <translation>{source}, tarkistettu {day}</translation>
    </message>
    <message>
        <source>My Life calls nobody by itself. Numbers and hours can change.</source>
        <translation>My Life ei soita minnekään itse. Numerot ja ajat voivat muuttua.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Apua heti</translation>
    </message>
    <message>
        <source>You can call yourself, or you call together.</source>
        <translation>Voit soittaa itse, tai voitte soittaa yhdessä.</translation>
    </message>
</context>
<context>
    <name>HereCard</name>
    <message>
        <source>Somebody else who is here</source>
        <translation>Joku muu, joka on paikalla</translation>
    </message>
    <message>
        <source>Somebody else? Type a name</source>
        <translation>Joku muu? Kirjoita nimi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>{name} is not here</source>
        <translation>{name} ei ole paikalla</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Keitä on paikalla tänään?</translation>
    </message>
    <message>
        <source>When somebody else is here, private comments stay covered until you open them.</source>
        <translation>Kun paikalla on joku muu, yksityiset kommentit pysyvät peitossa, kunnes avaat ne.</translation>
    </message>
    <message>
        <source>{name} and the case manager are here. Is anybody else?</source>
        <translation>Paikalla ovat {name} ja omatyöntekijä. Onko muita?</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Files read</source>
        <translation>Luetut tiedostot</translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation>Tuodaan …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out again</source>
        <translation>
            <numerusform>%n henkilön tuonti peruttu</numerusform>
            <numerusform>%n henkilön tuonti peruttu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) brought in</source>
        <translation>
            <numerusform>%n henkilö tuotu</numerusform>
            <numerusform>%n henkilöä tuotu</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {number} of {all} …</source>
        <translation>Luetaan {number}/{all} …</translation>
    </message>
    <message>
        <source>Nothing here can come in.</source>
        <translation>Tuotavaa ei löytynyt.</translation>
    </message>
    <message>
        <source>Everybody here is already in the store.</source>
        <translation>Kaikki ovat jo lokerossa.</translation>
    </message>
    <message>
        <source>Have a look, then bring them in.</source>
        <translation>Katso ensin, tuo sitten.</translation>
    </message>
    <message>
        <source>These stay, because somebody has worked with them since: {names}</source>
        <translation>Nämä jäävät lokeroon, koska heidän tietojaan on jo käsitelty: {names}</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Kaikki on niin kuin ennen.</translation>
    </message>
    <message>
        <source>You find them in your list. The files stay where they are.</source>
        <translation>Löydät heidät listaltasi. Tiedostot jäävät paikoilleen.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Mitään ei ole muutettu.</translation>
    </message>
    <message>
        <source>Some files cannot come in. The others still can.</source>
        <translation>Joitakin tiedostoja ei voi tuoda, muut voi.</translation>
    </message>
    <message>
        <source>Nothing is in the store yet.</source>
        <translation>Mitään ei ole vielä tuotu lokeroon.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take back this import</source>
        <translation>Peru tämä tuonti</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Tuo %n henkilö</numerusform>
            <numerusform>Tuo %n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>This file cannot come in.</source>
        <translation>Tätä tiedostoa ei voi tuoda.</translation>
    </message>
    <message>
        <source>{name} is already in your list.</source>
        <translation>{name} on jo listallasi.</translation>
    </message>
    <message>
        <source>{name} is already in the archive.</source>
        <translation>{name} on jo arkistossa.</translation>
    </message>
    <message>
        <source>The file {file} holds the same person.</source>
        <translation>Tiedostossa {file} on sama henkilö.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Skip {name}</source>
        <translation>Ohita {name}</translation>
    </message>
    <message>
        <source>Add as another person</source>
        <translation>Lisää eri henkilönä</translation>
    </message>
    <message>
        <source>Add {name} as another person</source>
        <translation>Lisää {name} eri henkilönä</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join them</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>He ovat kaksi eri henkilöä</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>There is one record of {name} now.</source>
        <translation>Henkilöstä {name} on nyt yksi kortti.</translation>
    </message>
    <message>
        <source>Everything of both is in it. The other record is kept inside, word for word as it was.</source>
        <translation>Siinä on kaikki molemmista. Toinen kortti on sen sisällä sanasta sanaan tallessa.</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>He ovat edelleen kaksi henkilöä.</translation>
    </message>
    <message>
        <source>You will not be asked about these two again.</source>
        <translation>Näistä kahdesta ei kysytä enää.</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>Ovatko nämä kaksi sama henkilö?</translation>
    </message>
    <message>
        <source>Joined, there is one record with everything of both. Where the two say different things of the same, one counts, and the other record is kept inside as it was: nothing is lost.</source>
        <translation>Kun yhdistät ne, jää yksi kortti, jossa on kaikki molemmista. Jos kortit sanovat samasta asiasta eri tavalla, toinen pätee, ja toinen jää sen sisälle sellaisenaan: mitään ei katoa.</translation>
    </message>
    <message>
        <source>Somebody has worked on it since, so it stays one record.</source>
        <translation>Korttia on jo muutettu, joten se pysyy yhtenä.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>LanguagePill</name>
    <message>
        <source>Language: {name}</source>
        <translation>Kieli: {name}</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>These were left open</source>
        <translation>Nämä jäivät auki</translation>
    </message>
    <message>
        <source>Open one if you like, or go on. An open answer is fine too.</source>
        <translation>Avaa jokin, jos haluat, tai jatka. Saat jättää ne myös auki.</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>tärkeys</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>tyytyväisyys</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Important</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Satisfied now</source>
        <translation>Tyytyväisyys nyt</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>The case manager&apos;s view</source>
        <translation>Omatyöntekijän näkemys</translation>
    </message>
    <message>
        <source>What a click on the Circle sets</source>
        <translation>Mitä ympyrän napsautus muuttaa</translation>
    </message>
    <message>
        <source>Space goes to the next of the three</source>
        <translation>Välinäppäin vie seuraavaan näistä kolmesta</translation>
    </message>
</context>
<context>
    <name>LookPill</name>
    <message>
        <source>Text size and colours</source>
        <translation>Tekstin koko ja värit</translation>
    </message>
    <message>
        <source>Text size as the computer has</source>
        <translation>Sama tekstin koko kuin tietokoneessa</translation>
    </message>
    <message>
        <source>Colours as the computer has</source>
        <translation>Samat värit kuin tietokoneessa</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Vaaleat värit</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Tummat värit</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Suuri kontrasti, tumma</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: invented people. Nothing here is kept.</source>
        <translation>Harjoitus: keksittyjä ihmisiä. Mitään ei tallenneta.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Kumoa  Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Redo  Ctrl+Shift+Z</source>
        <translation>Tee uudelleen  Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Lopeta tapaaminen</translation>
    </message>
    <message>
        <source>Ends the meeting; everything is kept</source>
        <translation>Lopettaa tapaamisen; kaikki säilyy</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Tallessa</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Tallennetaan …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ei vielä tallessa</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePill</name>
    <message>
        <source>More of this meeting</source>
        <translation>Lisää tästä tapaamisesta</translation>
    </message>
    <message>
        <source>Who is here today …</source>
        <translation>Ketä on paikalla …</translation>
    </message>
    <message>
        <source>Hand the laptop over …</source>
        <translation>Anna kone nuorelle …</translation>
    </message>
    <message>
        <source>Look at two views …</source>
        <translation>Katso kahta näkemystä …</translation>
    </message>
    <message>
        <source>How long have we been here?</source>
        <translation>Kauanko olemme olleet tässä?</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>{name} is in the archive now.</source>
        <translation>{name} on nyt arkistossa.</translation>
    </message>
    <message>
        <source>{name} is back in your list.</source>
        <translation>{name} on taas listallasi.</translation>
    </message>
</context>
<context>
    <name>NewPersonPage</name>
    <message>
        <source>Please write the name they use.</source>
        <translation>Kirjoita nimi, jota hän käyttää.</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation>Nimi, jota hän käyttää</translation>
    </message>
    <message>
        <source>Year of birth, if you need it</source>
        <translation>Syntymävuosi, jos tarvitset sitä</translation>
    </message>
    <message>
        <source>for example 2008</source>
        <translation>esimerkiksi 2008</translation>
    </message>
    <message>
        <source>A year has four digits, from {first} to {last}. You can also leave this empty.</source>
        <translation>Kirjoita vuosi neljällä numerolla, väliltä {first}–{last}. Voit myös jättää tämän tyhjäksi.</translation>
    </message>
    <message>
        <source>The only name shown in a meeting.</source>
        <translation>Tapaamisessa näkyy vain tämä nimi.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Kysymysten kieli</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>OneByOne</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Takaisin edelliseen kysymykseen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Nothing here is right or wrong.</source>
        <translation>Mikään vastaus ei ole oikea tai väärä.</translation>
    </message>
    <message>
        <source>Only what we chose</source>
        <translation>Vain valitut teemat</translation>
    </message>
    <message>
        <source>The whole Circle</source>
        <translation>Koko ympyrä</translation>
    </message>
    <message>
        <source>key +</source>
        <translation>paina +</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ei vastattu</translation>
    </message>
    <message>
        <source>As on {date}: {score}   key =</source>
        <translation>Kuten {date} – {score}   (paina =)</translation>
    </message>
    <message>
        <source>As last time: {score}</source>
        <translation>Kuten viimeksi: {score}</translation>
    </message>
    <message>
        <source>Words {at} of {of}</source>
        <translation>Omin sanoin {at}/{of}</translation>
    </message>
    <message>
        <source>Numbers {at} of {of}</source>
        <translation>Numerot {at}/{of}</translation>
    </message>
    <message>
        <source>then words, {count}</source>
        <translation>sitten omin sanoin ({count})</translation>
    </message>
</context>
<context>
    <name>OpenCase</name>
    <message>
        <source>My Life stays open until they are saved.</source>
        <translation>Ohjelma pysyy auki, kunnes kaikki on tallessa.</translation>
    </message>
    <message>
        <source>What you said is kept here, and saved as soon as the disk takes it.</source>
        <translation>Vastauksesi ovat yhä tässä ja tallentuvat heti, kun levylle voi taas kirjoittaa.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Just between us</source>
        <translation>Vain meidän kesken</translation>
    </message>
    <message>
        <source>These words stay with your case manager, whatever is shared</source>
        <translation>Nämä sanat jäävät omatyöntekijällesi, jaettiinpa mitä tahansa</translation>
    </message>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>Tähän mahtuu 2 000 merkkiä, ja tila on nyt täynnä.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Choose somebody in the list to see more.</source>
        <translation>Valitse listalta joku, niin näet lisää.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>My own notes …</source>
        <translation>Omat merkintäni …</translation>
    </message>
    <message>
        <source>Make a full copy …</source>
        <translation>Tee täysi kopio …</translation>
    </message>
    <message>
        <source>Circle of {name}</source>
        <translation>Ympyrä: {name}</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Palauta arkistosta</translation>
    </message>
    <message>
        <source>Put in the archive</source>
        <translation>Siirrä arkistoon</translation>
    </message>
    <message>
        <source>{rounds}, the last on {date}</source>
        <translation>{rounds}, viimeisin {date}</translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>no round yet</source>
        <translation>ei vielä kierroksia</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>syntynyt {date}</translation>
    </message>
    <message>
        <source>no meeting agreed</source>
        <translation>tapaamista ei ole sovittu</translation>
    </message>
    <message>
        <source>last agreed for {date}</source>
        <translation>sovittu aika oli {date}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>tänään klo {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>huomenna klo {time}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no store of this program in {file}.</source>
        <translation>Kansiossa {file} ei ole tämän ohjelman lokeroa.</translation>
    </message>
    <message>
        <source>There is already a store in {file}. Choose another folder.</source>
        <translation>Kansiossa {file} on jo lokero. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>There are other files in {file}. Choose an empty or a new folder.</source>
        <translation>Kansiossa {file} on muita tiedostoja. Valitse tyhjä tai uusi kansio.</translation>
    </message>
    <message>
        <source>{file} is not a folder. Choose another place.</source>
        <translation>{file} ei ole kansio. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Nothing was changed; try again.</source>
        <translation>Tämä tunnuslause ei avaa lokeroa. Mikään ei muuttunut. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>A passphrase has at least {minimum} characters. Several words are easy to keep.</source>
        <translation>Tunnuslauseessa on oltava vähintään {minimum} merkkiä. Muutama sana on helppo muistaa.</translation>
    </message>
    <message>
        <source>This passphrase is among the first that anybody would try. Choose another.</source>
        <translation>Tämä tunnuslause on helppo arvata. Valitse toinen.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; a backup of this file opens the store.</source>
        <translation>{file} on vioittunut. Mikään ei muuttunut. Lokeron saa auki tämän tiedoston varmuuskopiolla.</translation>
    </message>
    <message>
        <source>{file} was changed by something else. Put it back from a backup.</source>
        <translation>Tiedostoa {file} on muutettu ohjelman ulkopuolella. Palauta se varmuuskopiosta.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not of this store. Put the store back from a backup.</source>
        <translation>{file} on vioittunut tai kuuluu toiseen lokeroon. Palauta lokero varmuuskopiosta.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote {file}. Open it with that version.</source>
        <translation>Tiedosto {file} on tehty ohjelman uudemmalla versiolla. Avaa se sillä.</translation>
    </message>
    <message>
        <source>The store is open in another window or program. Close it there first.</source>
        <translation>Lokero on auki toisessa ikkunassa tai ohjelmassa. Sulje se ensin siellä.</translation>
    </message>
    <message>
        <source>This user may not write to {file}. Nothing was changed; check the place.</source>
        <translation>Sinulla ei ole oikeutta kirjoittaa tänne: {file}. Mikään ei muuttunut. Tarkista paikka.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; until then nothing new can be kept.</source>
        <translation>Levy on täynnä. Mitään uutta ei voi tallentaa, ennen kuin teet tilaa.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should at {file}.</source>
        <translation>Levy ei toimi niin kuin pitäisi ({file}).</translation>
    </message>
    <message>
        <source>Nobody of this name or id is in the store.</source>
        <translation>Lokerossa ei ole ketään tällä nimellä tai tunnuksella.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Tällaista tiedostoa tai kansiota ei ole.</translation>
    </message>
    <message>
        <source>This is a folder, a link or a device, not a file.</source>
        <translation>Tämä on kansio, linkki tai laite, ei tiedosto.</translation>
    </message>
    <message>
        <source>This user may not read or write this. Check the place.</source>
        <translation>Sinulla ei ole oikeutta lukea tai kirjoittaa tätä. Tarkista paikka.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written; choose another place or make room.</source>
        <translation>Levy on täynnä. Mitään ei tallennettu. Valitse toinen paikka tai tee tilaa.</translation>
    </message>
    <message>
        <source>The system could not read or write this.</source>
        <translation>Järjestelmä ei pystynyt lukemaan tai kirjoittamaan tätä.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MiB, so it was not read.</source>
        <translation>Tiedosto on suurempi kuin {limit} Mt, joten sitä ei luettu.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Tämä ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>This is not JSON: the file is cut off or damaged.</source>
        <translation>Tämä ei ole JSON-tiedosto: se on vajaa tai vioittunut.</translation>
    </message>
    <message>
        <source>This is nested deeper than any case.</source>
        <translation>Tässä on enemmän sisäkkäisiä tasoja kuin missään asiakastiedostossa.</translation>
    </message>
    <message>
        <source>This holds more values than any case.</source>
        <translation>Tässä on enemmän arvoja kuin missään asiakastiedostossa.</translation>
    </message>
    <message>
        <source>This is given twice. Keep one of them.</source>
        <translation>Tämä on tiedostossa kahdesti. Poista toinen.</translation>
    </message>
    <message>
        <source>There is half a character in this text.</source>
        <translation>Tekstissä on puolikas merkki.</translation>
    </message>
    <message>
        <source>This is not a case file of this program.</source>
        <translation>Tämä ei ole tämän ohjelman asiakastiedosto.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this file. Open it with that version.</source>
        <translation>Tämä tiedosto on tehty ohjelman uudemmalla versiolla. Avaa se sillä.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Tämä puuttuu.</translation>
    </message>
    <message>
        <source>This has no place in a case file.</source>
        <translation>Tämä ei kuulu asiakastiedostoon.</translation>
    </message>
    <message>
        <source>The questionnaire has no such theme.</source>
        <translation>Kyselyssä ei ole tällaista teemaa.</translation>
    </message>
    <message>
        <source>This must be a whole number from 0 to 10.</source>
        <translation>Tämän on oltava kokonaisluku väliltä 0–10.</translation>
    </message>
    <message>
        <source>A date is written as in 2026-11-22.</source>
        <translation>Päivämäärä kirjoitetaan näin: 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Tällaista päivää ei ole.</translation>
    </message>
    <message>
        <source>A time is written as in 09:30.</source>
        <translation>Kellonaika kirjoitetaan näin: 09:30.</translation>
    </message>
    <message>
        <source>There is no such time; the last one is 23:59.</source>
        <translation>Tällaista kellonaikaa ei ole. Vuorokauden viimeinen on 23:59.</translation>
    </message>
    <message>
        <source>A point in time is written as in 2026-11-22T09:30:00+00:00.</source>
        <translation>Ajankohta kirjoitetaan näin: 2026-11-22T09:30:00+00:00.</translation>
    </message>
    <message>
        <source>There is no such point in time.</source>
        <translation>Tällaista ajankohtaa ei ole.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Tämän on oltava teksti.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Tämän on oltava luettelo.</translation>
    </message>
    <message>
        <source>This must be an object with keys.</source>
        <translation>Tämän on oltava objekti, jossa on avaimia.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Tämän on oltava kokonaisluku.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Tämän on oltava true tai false.</translation>
    </message>
    <message>
        <source>No id or name in a case file looks like this.</source>
        <translation>Asiakastiedostossa ei ole tällaisia tunnuksia tai nimiä.</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>Tämän on oltava jokin näistä: {choices}.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>Teksti ei saa olla tyhjä.</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters.</source>
        <translation>Tekstissä on yli {limit} merkkiä.</translation>
    </message>
    <message>
        <source>This must be at least {limit}.</source>
        <translation>Tämän on oltava vähintään {limit}.</translation>
    </message>
    <message>
        <source>This must be at most {limit}.</source>
        <translation>Tämän on oltava enintään {limit}.</translation>
    </message>
    <message>
        <source>There must be something in this.</source>
        <translation>Tässä on oltava jotakin.</translation>
    </message>
    <message>
        <source>There may be at most {limit} of these.</source>
        <translation>Näitä saa olla enintään {limit}.</translation>
    </message>
    <message>
        <source>This round was answered with a questionnaire that this program does not have.</source>
        <translation>Tähän kierrokseen on vastattu kyselyllä, jota tässä ohjelmassa ei ole.</translation>
    </message>
    <message>
        <source>There is already a round of this date.</source>
        <translation>Tältä päivältä on jo kierros.</translation>
    </message>
    <message>
        <source>This round is earlier than the one before it. The oldest comes first.</source>
        <translation>Tämä kierros on vanhempi kuin edellinen. Vanhin tulee ensin.</translation>
    </message>
    <message>
        <source>There is already a meeting of this date.</source>
        <translation>Tältä päivältä on jo tapaaminen.</translation>
    </message>
    <message>
        <source>This meeting is earlier than the one before it. The oldest comes first.</source>
        <translation>Tämä tapaaminen on vanhempi kuin edellinen. Vanhin tulee ensin.</translation>
    </message>
    <message>
        <source>This is both answered and skipped. Keep one of them.</source>
        <translation>Tässä on sekä vastaus että ohitus. Poista toinen.</translation>
    </message>
    <message>
        <source>This id is already given to another one.</source>
        <translation>Tämä tunnus on jo käytössä.</translation>
    </message>
    <message>
        <source>Nothing and nobody in this file has this id.</source>
        <translation>Tiedostossa ei ole mitään eikä ketään tällä tunnuksella.</translation>
    </message>
    <message>
        <source>This person must not be contacted nor shown anything.</source>
        <translation>Tähän henkilöön ei saa ottaa yhteyttä eikä hänelle saa näyttää mitään.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Tämä päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>This questionnaire is not TOML.</source>
        <translation>Tämä kysely ei ole TOML-muodossa.</translation>
    </message>
    <message>
        <source>This questionnaire cannot be read as text in UTF-8.</source>
        <translation>Kyselyä ei voi lukea UTF-8-tekstinä.</translation>
    </message>
    <message>
        <source>Another questionnaire has the same id and version. Raise the version.</source>
        <translation>Toisella kyselyllä on sama tunnus ja versio. Suurenna versionumeroa.</translation>
    </message>
    <message>
        <source>This is missing or empty.</source>
        <translation>Tämä puuttuu tai on tyhjä.</translation>
    </message>
    <message>
        <source>The questionnaire does not list this language.</source>
        <translation>Tätä kieltä ei ole kyselyn kieliluettelossa.</translation>
    </message>
    <message>
        <source>A questionnaire has {fewest} to {most} themes; this one has {found}.</source>
        <translation>Kyselyssä on {fewest}–{most} teemaa. Tässä niitä on {found}.</translation>
    </message>
    <message>
        <source>A theme&apos;s id is written as in self_esteem.</source>
        <translation>Teeman tunnus kirjoitetaan näin: self_esteem.</translation>
    </message>
    <message>
        <source>Another theme has the same id.</source>
        <translation>Toisella teemalla on sama tunnus.</translation>
    </message>
    <message>
        <source>The scale has no such number.</source>
        <translation>Asteikolla ei ole tällaista lukua.</translation>
    </message>
    <message>
        <source>This is not TOML, so the program&apos;s own text is shown.</source>
        <translation>Tämä ei ole TOML-muotoa, joten näkyvissä on ohjelman oma teksti.</translation>
    </message>
    <message>
        <source>This cannot be read as text in UTF-8, so the program&apos;s own text is shown.</source>
        <translation>Tätä ei voi lukea UTF-8-tekstinä, joten näkyvissä on ohjelman oma teksti.</translation>
    </message>
    <message>
        <source>This person is already in the store, so nothing was taken in.</source>
        <translation>Henkilö on jo lokerossa, joten mitään ei tuotu.</translation>
    </message>
    <message>
        <source>This is the same person as in {other}, so nothing was taken in.</source>
        <translation>Sama henkilö on tiedostossa {other}, joten mitään ei tuotu.</translation>
    </message>
    <message>
        <source>This lies within the store itself. Choose another place.</source>
        <translation>Tämä on lokeron sisällä. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>Several people are called this. Give the id of the one you mean:</source>
        <translation>Tämännimisiä on useita. Anna oikean henkilön tunnus:</translation>
    </message>
    <message>
        <source>Give the name of the worker.</source>
        <translation>Kirjoita nimesi.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase. Give it with --passphrase-file.</source>
        <translation>Tunnuslausetta ei voi kysyä keneltäkään. Anna se valitsimella --passphrase-file.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made; try again.</source>
        <translation>Tunnuslauseet eivät ole samat. Mitään ei luotu. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Whoever mends it needs this: {trace}</source>
        <translation>Ohjelmassa meni jokin vikaan. Sen korjaaja tarvitsee tämän: {trace}</translation>
    </message>
</context>
<context>
    <name>PromptRow</name>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Choose {theme}</source>
        <translation>Valitse {theme}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Parts of the meeting</source>
        <translation>Tapaamisen osat</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Ympyrä</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Valinnat</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Background note</source>
        <translation>Taustamuistiinpano</translation>
    </message>
    <message>
        <source>{name} counts where the two differ</source>
        <translation>{name} pätee, jos kortit eroavat</translation>
    </message>
    <message>
        <source>Counts where the two differ</source>
        <translation>Tämä pätee, jos kortit eroavat</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>arkistossa</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n tavoite</numerusform>
            <numerusform>%n tavoitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the network</source>
        <translation>
            <numerusform>%n läheinen tai ammattilainen</numerusform>
            <numerusform>%n läheistä tai ammattilaista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) elsewhere</source>
        <translation>
            <numerusform>%n suunnitelma muualla</numerusform>
            <numerusform>%n suunnitelmaa muualla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) joined before</source>
        <translation>
            <numerusform>%n aiemmin yhdistetty kortti</numerusform>
            <numerusform>%n aiemmin yhdistettyä korttia</numerusform>
        </translation>
    </message>
    <message>
        <source>No goals, no network and no meetings yet.</source>
        <translation>Ei vielä tavoitteita, verkostoa eikä tapaamisia.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Yes, end here</source>
        <translation>Kyllä, lopetetaan tähän</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>All right, {name}.</source>
        <translation>Selvä, {name}.</translation>
    </message>
    <message>
        <source>Thank you for saying it. Nothing is kept but your no.</source>
        <translation>Kiitos, että sanoit. Talteen jäi vain se, että sanoit ei.</translation>
    </message>
    <message>
        <source>If you ever want to try, you are welcome.</source>
        <translation>Jos joskus haluat kokeilla, olet tervetullut.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>Se sopii hyvin.</translation>
    </message>
    <message>
        <source>Nothing is kept but that you said no.</source>
        <translation>Mitään muuta ei jää talteen kuin se, että sanoit ei.</translation>
    </message>
    <message>
        <source>What you answered today is taken away too.</source>
        <translation>Myös se poistetaan, mitä tänään vastasit.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Piilota tunnuslause</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Näytä tunnuslause</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>My clients</source>
        <translation>Asiakkaani</translation>
    </message>
    <message>
        <source>for your eyes only</source>
        <translation>vain sinulle</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>Bring in case files</source>
        <translation>Tuo asiakastiedostoja</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Asiakastiedostot</translation>
    </message>
    <message>
        <source>A full copy</source>
        <translation>Täysi kopio</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>Kaksi korttia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Tapaamisen jälkeen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>When nobody is there</source>
        <translation>Kun kukaan ei ole paikalla</translation>
    </message>
    <message>
        <source>My Life locks after</source>
        <translation>My Life lukittuu, kun on kulunut</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>In a meeting the screen hides after 15 minutes instead.</source>
        <translation>Tapaamisessa näyttö piiloutuu 15 minuutin kuluttua.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Kierrokset</translation>
    </message>
    <message>
        <source>A new round is due after</source>
        <translation>Uuden kierroksen aika on, kun on kulunut</translation>
    </message>
    <message>
        <source>My clients shows whose round is due.</source>
        <translation>Asiakkaani-sivu näyttää, kenen uuden kierroksen aika on.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Vähemmän liikettä</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own texts</source>
        <translation>Organisaatiosi omat tekstit</translation>
    </message>
    <message>
        <source>Texts and telephone numbers of your own can lie in {folder}</source>
        <translation>Omat tekstit ja puhelinnumerot voivat olla kansiossa {folder}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n viikko</numerusform>
            <numerusform>%n viikkoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Kuten tietokoneessa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Suuri kontrasti, tumma</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Aina</translation>
    </message>
</context>
<context>
    <name>SkipRow</name>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>En halua kertoa</translation>
    </message>
    <message>
        <source>Not my thing</source>
        <translation>Ei minun juttuni</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>Jätä vastaamatta</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Afterwards: your own notes …</source>
        <translation>Jälkeenpäin: omat merkintäsi …</translation>
    </message>
    <message>
        <source>Nobody is here yet. Begin with a new person, or bring in case files.</source>
        <translation>Täällä ei ole vielä ketään. Aloita lisäämällä uusi henkilö tai tuomalla asiakastiedostoja.</translation>
    </message>
    <message>
        <source>Search for a person by name</source>
        <translation>Hae henkilöä nimellä</translation>
    </message>
    <message>
        <source>Somebody else? Type a name</source>
        <translation>Joku muu? Kirjoita nimi</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>Täällä ei ole ketään tämännimistä.</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Jatka tapaamista</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Aloita tapaaminen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>My clients …</source>
        <translation>Asiakkaani …</translation>
    </message>
    <message>
        <source>names show only when you ask for them</source>
        <translation>nimet näkyvät vain, kun pyydät</translation>
    </message>
</context>
<context>
    <name>TakeOneOut</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Pidän nämä</translation>
    </message>
    <message>
        <source>Three are chosen already. Which one makes room for {theme}?</source>
        <translation>Kolme on jo valittu. Minkä tilalle tulee {theme}?</translation>
    </message>
    <message>
        <source>Take out {theme}</source>
        <translation>Poista {theme}</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>As last time</source>
        <translation>Kuten viimeksi</translation>
    </message>
    <message>
        <source>What you have not answered today is as it was last time</source>
        <translation>Mihin et ole tänään vastannut, on niin kuin viimeksi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ei vastattu</translation>
    </message>
</context>
<context>
    <name>ThemeOffer</name>
    <message>
        <source>Carries me</source>
        <translation>Kantaa minua</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Aloitetaan tästä</translation>
    </message>
    <message>
        <source>Pale: said earlier</source>
        <translation>Vaalea: vastattu aiemmin</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Satisfied now</source>
        <translation>Tyytyväisyys nyt</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Toive</translation>
    </message>
</context>
<context>
    <name>ThemeSentences</name>
    <message>
        <source>You said studies and work matter a lot, and gave them {score}.</source>
        <translation>Sanoit, että opiskelu ja työ ovat sinulle tärkeitä, ja annoit niille {score}.</translation>
    </message>
    <message>
        <source>You said family matters a lot, and gave it {score}.</source>
        <translation>Sanoit, että perhe on sinulle tärkeä, ja annoit sille {score}.</translation>
    </message>
    <message>
        <source>You said health matters a lot, and gave it {score}.</source>
        <translation>Sanoit, että terveys on sinulle tärkeää, ja annoit sille {score}.</translation>
    </message>
    <message>
        <source>You said friends matter a lot, and gave them {score}.</source>
        <translation>Sanoit, että ystävät ovat sinulle tärkeitä, ja annoit niille {score}.</translation>
    </message>
    <message>
        <source>You said your own development matters a lot, and gave it {score}.</source>
        <translation>Sanoit, että oma kehittyminen on sinulle tärkeää, ja annoit sille {score}.</translation>
    </message>
    <message>
        <source>You said it matters a lot where and how you live, and gave it {score}.</source>
        <translation>Sanoit, että sinulle on tärkeää, missä ja miten asut, ja annoit asumiselle {score}.</translation>
    </message>
    <message>
        <source>You said your finances matter a lot, and gave them {score}.</source>
        <translation>Sanoit, että raha-asiat ovat sinulle tärkeitä, ja annoit niille {score}.</translation>
    </message>
    <message>
        <source>You said it matters a lot to be content with your life, and gave it {score}.</source>
        <translation>Sanoit, että sinulle on tärkeää olla tyytyväinen elämääsi, ja annoit sille {score}.</translation>
    </message>
    <message>
        <source>You said good self-esteem matters a lot, and gave yours {score}.</source>
        <translation>Sanoit, että hyvä itsetunto on sinulle tärkeää, ja annoit omallesi {score}.</translation>
    </message>
    <message>
        <source>You said coping with hard times matters a lot, and gave it {score}.</source>
        <translation>Sanoit, että sinulle on tärkeää selvitä vaikeista ajoista, ja annoit sille {score}.</translation>
    </message>
    <message>
        <source>{theme}: you said this matters a lot, and gave it {score}.</source>
        <translation>{theme}: sanoit, että tämä on sinulle tärkeää, ja annoit sille {score}.</translation>
    </message>
    <message>
        <source>That was on {day}.</source>
        <translation>Vastasit näin {day}</translation>
    </message>
    <message>
        <source>How much it matters you said on {day}.</source>
        <translation>Tärkeyden kerroit jo {day}</translation>
    </message>
    <message>
        <source>The number is from {day}.</source>
        <translation>Numeron annoit jo {day}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Sama tunnuslause uudelleen</translation>
    </message>
    <message>
        <source>Make my store</source>
        <translation>Luo oma lokero</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Avaa lukitus</translation>
    </message>
    <message>
        <source>Practise with an invented person</source>
        <translation>Harjoittele keksityn henkilön kanssa</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Apua heti</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Apua heti: mihin soittaa  F1</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, locked.</source>
        <translation>Kaikki pysyy tällä koneella, lukittuna.</translation>
    </message>
    <message>
        <source>At least 12 characters: a few words that only you would put together. Nobody can open the store without it.</source>
        <translation>Vähintään 12 merkkiä: muutama sana, jotka vain sinä keksit yhdistää. Ilman niitä lokeroa ei avaa kukaan.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama uudelleen</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>This is private, and you are not alone.</source>
        <translation>Tämä on yksityistä, ettekä ole kahdestaan.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show my private words</source>
        <translation>Näytä yksityiset sanani</translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>{called}: not answered</source>
        <translation>{called}: ei vastattu</translation>
    </message>
    <message>
        <source>{called}: {number}</source>
        <translation>{called}: {number}</translation>
    </message>
    <message>
        <source>{theme}: how satisfied you think {called} is</source>
        <translation>{theme}: miten tyytyväinen {called} on sinusta</translation>
    </message>
    <message>
        <source>no view of your own</source>
        <translation>ei omaa näkemystä</translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message>
        <source>Waits for you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <source>Nothing just now.</source>
        <translation>Ei mitään juuri nyt.</translation>
    </message>
    <message>
        <source>{name}: two records of one person?</source>
        <translation>{name}: kaksi korttia samasta henkilöstä?</translation>
    </message>
    <message>
        <source>{name} and {other}: two records of one person?</source>
        <translation>{name} ja {other}: kaksi korttia samasta henkilöstä?</translation>
    </message>
    <message>
        <source>{name}: time for a new round, the last was on {date}</source>
        <translation>{name}: uuden kierroksen aika, edellinen oli {date}</translation>
    </message>
    <message>
        <source>Waits for you: {number}</source>
        <translation>Odottaa sinua: {number}</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Näytä kaikki {number}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>It works as before.</source>
        <translation>Kaikki toimii niin kuin ennenkin.</translation>
    </message>
    <message>
        <source>Read how it works</source>
        <translation>Lue, miten tämä toimii</translation>
    </message>
    <message>
        <source>Let&apos;s begin</source>
        <translation>Aloitetaan</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>En halua tätä</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Tervetuloa, {name}</translation>
    </message>
    <message>
        <source>Nice to see you again, {name}</source>
        <translation>Kiva nähdä taas, {name}</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Kysymysten kieli</translation>
    </message>
    <message>
        <source>If you are under 18</source>
        <translation>Jos olet alle 18-vuotias</translation>
    </message>
</context>
<context>
    <name>WelcomeRoom</name>
    <message>
        <source>somebody else</source>
        <translation>joku muu</translation>
    </message>
</context>
<context>
    <name>WelcomeTexts</name>
    <message>
        <source>Your whole life in one picture</source>
        <translation>Koko elämäsi yhdessä kuvassa</translation>
    </message>
    <message>
        <source>Ten themes, and what you think of each. Together we look for a place to begin.</source>
        <translation>Kymmenen teemaa ja se, mitä sinä niistä ajattelet. Yhdessä katsomme, mistä aloitetaan.</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>Tämä on sinun</translation>
    </message>
    <message>
        <source>Your words are kept just as you say them. You decide.</source>
        <translation>Sanasi jäävät talteen juuri niin kuin ne sanot. Sinä päätät.</translation>
    </message>
    <message>
        <source>Your case manager sees it</source>
        <translation>Omatyöntekijäsi näkee tämän</translation>
    </message>
    <message>
        <source>Nobody else sees anything unless you say so. Every time somebody opens it, that is written down.</source>
        <translation>Kukaan muu ei näe mitään, ellet sinä niin sano. Aina kun joku avaa tietosi, siitä jää merkintä.</translation>
    </message>
    <message>
        <source>It stays on this laptop</source>
        <translation>Kaikki pysyy tällä koneella</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it, even if the laptop is lost.</source>
        <translation>Tiedot on salattu: kukaan ei voi lukea niitä, vaikka kone katoaisi.</translation>
    </message>
    <message>
        <source>You may leave out anything</source>
        <translation>Saat jättää väliin mitä vain</translation>
    </message>
    <message>
        <source>Skip a question, take an answer back, or say no to all of it. Nobody asks you why.</source>
        <translation>Ohita kysymys, ota vastaus takaisin tai kieltäydy koko jutusta. Kukaan ei kysy, miksi.</translation>
    </message>
</context>
<context>
    <name>WorkerBar</name>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Closes the store; the passphrase opens it again</source>
        <translation>Sulkee lokeron; tunnuslause avaa sen taas</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n kierros</numerusform>
            <numerusform>%n kierrosta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Shape</name>
    <message>
        <source>Circle of {date}</source>
        <translation>Ympyrä {date}</translation>
    </message>
</context>
</TS>
