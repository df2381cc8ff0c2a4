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
    <name>AgreePage</name>
    <message>
        <source>We read the plan together</source>
        <translation>Luetaan suunnitelma yhdessä</translation>
    </message>
    <message>
        <source>There is no goal yet. You can make one on the page “Plan”.</source>
        <translation>Tavoitteita ei ole vielä. Voitte tehdä sellaisen sivulla ”Suunnitelma”.</translation>
    </message>
    <message>
        <source>Not in the plan yet</source>
        <translation>Suunnitelmasta puuttuu vielä</translation>
    </message>
    <message>
        <source>It can stay so, or be added any time.</source>
        <translation>Se voi jäädä näin, tai sen voi lisätä milloin vain.</translation>
    </message>
    <message>
        <source>Struck. Undo brings it back.</source>
        <translation>Poistettu. Kumoa tuo sen takaisin.</translation>
    </message>
</context>
<context>
    <name>AgreeRoom</name>
    <message>
        <source>me</source>
        <translation>minä</translation>
    </message>
</context>
<context>
    <name>AgreeingTexts</name>
    <message>
        <source>That is an answer too. Nothing has to be agreed today.</source>
        <translation>Sekin on vastaus. Tänään ei tarvitse sopia mistään.</translation>
    </message>
    <message>
        <source>It has changed since {day}, when you both said yes.</source>
        <translation>Se on muuttunut siitä, kun sanoitte molemmat kyllä ({day}).</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>the answer was no</source>
        <translation>vastaus oli ei</translation>
    </message>
    <message>
        <source>the answer was not yet</source>
        <translation>vastaus oli ei vielä</translation>
    </message>
    <message>
        <source>“{goal}”: when you made this goal, {theme} had {before}. Now it has no number. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: kun teit tämän tavoitteen, numero oli {before} ({theme}). Nyt numeroa ei ole. Pidetäänkö tavoite, muutetaanko sitä vai jätetäänkö se pois?</translation>
    </message>
    <message>
        <source>“{goal}”: how satisfied you are with {theme} has moved clearly, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: tyytyväisyytesi on muuttunut selvästi ({theme}: silloin {before}, nyt {now}). Pidetäänkö tavoite, muutetaanko sitä vai jätetäänkö se pois?</translation>
    </message>
    <message>
        <source>“{goal}”: how satisfied you are with {theme} has moved, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: tyytyväisyytesi on muuttunut ({theme}: silloin {before}, nyt {now}). Pidetäänkö tavoite, muutetaanko sitä vai jätetäänkö se pois?</translation>
    </message>
    <message>
        <source>“{goal}”: how much {theme} matters to you has moved clearly, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: asian tärkeys sinulle on muuttunut selvästi ({theme}: silloin {before}, nyt {now}). Pidetäänkö tavoite, muutetaanko sitä vai jätetäänkö se pois?</translation>
    </message>
    <message>
        <source>“{goal}”: how much {theme} matters to you has moved, from {before} to {now}. Keep the goal, change it or drop it?</source>
        <translation>”{goal}”: asian tärkeys sinulle on muuttunut ({theme}: silloin {before}, nyt {now}). Pidetäänkö tavoite, muutetaanko sitä vai jätetäänkö se pois?</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n tavoite</numerusform>
            <numerusform>%n tavoitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n askel</numerusform>
            <numerusform>%n askelta</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} you both said yes: {goals}, {steps}.</source>
        <translation>{day} sanoitte molemmat kyllä: {goals}, {steps}.</translation>
    </message>
    <message>
        <source>The next change begins a new version. How steps go does not.</source>
        <translation>Seuraavasta muutoksesta alkaa uusi versio. Askelten eteneminen ei sitä aloita.</translation>
    </message>
    <message>
        <source>On {day} {name} said: not yet.</source>
        <translation>{day} {name} sanoi: ei vielä.</translation>
    </message>
    <message>
        <source>On {day} {name} said: no.</source>
        <translation>{day} {name} sanoi: ei.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>What should be different? In your words</source>
        <translation>Mitä pitäisi muuttaa? Omin sanoin</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Tallenna tämä vastaus</translation>
    </message>
    <message>
        <source>Agree on it anew</source>
        <translation>Sovi uudelleen</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versiot rinnakkain</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Is this our plan?</source>
        <translation>Onko tämä meidän suunnitelmamme?</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Omatyöntekijä</translation>
    </message>
    <message>
        <source>✓ {name}: yes</source>
        <translation>✓ {name}: kyllä</translation>
    </message>
    <message>
        <source>{name}: yes</source>
        <translation>{name}: kyllä</translation>
    </message>
</context>
<context>
    <name>AsBefore</name>
    <message>
        <source>As on {date}: {score}   key =</source>
        <translation>Kuten {date} – {score}   (paina =)</translation>
    </message>
    <message>
        <source>As last time: {score}</source>
        <translation>Kuten viimeksi: {score}</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>May {name} see my words on {theme} again?</source>
        <translation>Saako {name} taas nähdä sanani teemasta {theme}?</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Keep this</source>
        <translation>Tallenna tämä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
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
    <name>BlankTexts</name>
    <message>
        <source>My Circle of Life</source>
        <translation>Elämäni ympyrä</translation>
    </message>
    <message>
        <source>My life</source>
        <translation>Minun elämäni</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Draw a mark of each kind on every line, from 0 in the middle to 10 at the edge: how important it is, how satisfied you are now, and where you would like to be.</source>
        <translation>Piirrä jokaiselle viivalle merkit: kuinka tärkeä asia on sinulle, kuinka tyytyväinen olet nyt ja mihin haluaisit päästä. Keskellä on 0, reunalla 10.</translation>
    </message>
    <message>
        <source>Tick one number in each row, and write in your own words if you like.</source>
        <translation>Rastita joka riviltä yksi numero ja kirjoita omin sanoin, jos haluat.</translation>
    </message>
    <message>
        <source>You may leave anything empty.</source>
        <translation>Voit jättää minkä tahansa kohdan tyhjäksi.</translation>
    </message>
    <message>
        <source>Thank you. There are no right or wrong answers.</source>
        <translation>Kiitos. Oikeita tai vääriä vastauksia ei ole.</translation>
    </message>
    <message>
        <source>An empty Circle. Its lines, clockwise from the top: {themes}.</source>
        <translation>Tyhjä ympyrä. Sen viivat ylhäältä myötäpäivään: {themes}.</translation>
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
    <name>CardMenu</name>
    <message>
        <source>Look at it and change it …</source>
        <translation>Katso ja muuta …</translation>
    </message>
    <message>
        <source>Make it my goal …</source>
        <translation>Tee siitä minun tavoitteeni …</translation>
    </message>
    <message>
        <source>Join into “{goal}”</source>
        <translation>Liitä tavoitteeseen ”{goal}”</translation>
    </message>
    <message>
        <source>Pulls apart with …</source>
        <translation>Vetää eri suuntaan kuin …</translation>
    </message>
    <message>
        <source>Take this card away</source>
        <translation>Ota tämä kortti pois</translation>
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
    <name>ChangedUnderCard</name>
    <message>
        <source>Keep it</source>
        <translation>Pidetään</translation>
    </message>
    <message>
        <source>Keep the goal: {goal}</source>
        <translation>Pidetään tavoite: {goal}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Muutetaan</translation>
    </message>
    <message>
        <source>Change the goal: {goal}</source>
        <translation>Muutetaan tavoitetta: {goal}</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Jätetään pois</translation>
    </message>
    <message>
        <source>Drop the goal: {goal}</source>
        <translation>Jätetään tavoite pois: {goal}</translation>
    </message>
    <message>
        <source>“{goal}” stays as it is.</source>
        <translation>”{goal}” pysyy ennallaan.</translation>
    </message>
    <message>
        <source>“{goal}” is put into other words.</source>
        <translation>”{goal}” sanotaan toisin sanoin.</translation>
    </message>
    <message>
        <source>“{goal}” is dropped. Undo brings it back.</source>
        <translation>”{goal}” jätetään pois. Kumoa tuo sen takaisin.</translation>
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
    <name>CircleTexts</name>
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
        <source>The Circle of {date}. Each number is from 0 to 10.</source>
        <translation>Ympyrä {date}. Jokainen numero on väliltä 0–10.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>with the number {number} beside it</source>
        <translation>vieressä numero {number}</translation>
    </message>
    <message>
        <source>with the numbers {numbers} beside it</source>
        <translation>vieressä numerot {numbers}</translation>
    </message>
    <message>
        <source>important {score}</source>
        <translation>tärkeys {score}</translation>
    </message>
    <message>
        <source>satisfied now {score}</source>
        <translation>tyytyväisyys nyt {score}</translation>
    </message>
    <message>
        <source>hoped for {score}</source>
        <translation>toive {score}</translation>
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
        <source>On to the choices</source>
        <translation>Valintoihin</translation>
    </message>
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
    <name>DateChoice</name>
    <message>
        <source>No day yet</source>
        <translation>Ei vielä päivää</translation>
    </message>
    <message>
        <source>Another day, typed</source>
        <translation>Muu päivä kirjoitettuna</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>This Friday</source>
        <translation>Tänä perjantaina</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Viikon päästä</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Kahden viikon päästä</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Kuukauden päästä</translation>
    </message>
    <message>
        <source>Before we meet next</source>
        <translation>Ennen kuin tapaamme</translation>
    </message>
    <message>
        <source>This is not a day yet. Type it like this: {example}</source>
        <translation>Tästä ei vielä saa päivää. Kirjoita näin: {example}</translation>
    </message>
    <message>
        <source>Until then it stays {day}.</source>
        <translation>Siihen asti voimassa on {day}.</translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>Päivää ei ole sovittu.</translation>
    </message>
</context>
<context>
    <name>DifferenceTexts</name>
    <message>
        <source>“{goal}”, what already helps: {words}</source>
        <translation>”{goal}”, mikä jo auttaa: {words}</translation>
    </message>
    <message>
        <source>“{goal}”, how we will notice: {words}</source>
        <translation>”{goal}”, mistä sen huomaa: {words}</translation>
    </message>
    <message>
        <source>New goal: “{goal}”</source>
        <translation>Uusi tavoite: ”{goal}”</translation>
    </message>
    <message>
        <source>Somebody must not be contacted any more</source>
        <translation>Johonkin ihmiseen ei saa enää ottaa yhteyttä</translation>
    </message>
    <message>
        <source>Taken out: the goal “{goal}”</source>
        <translation>Poistettu tavoite: ”{goal}”</translation>
    </message>
    <message>
        <source>The goal “{before}” is now “{after}”</source>
        <translation>Tavoite ”{before}” on nyt ”{after}”</translation>
    </message>
    <message>
        <source>The goal “{goal}” was ended: {why}</source>
        <translation>Tavoite ”{goal}” päätettiin: {why}</translation>
    </message>
    <message>
        <source>The goal “{goal}” was ended</source>
        <translation>Tavoite ”{goal}” päätettiin</translation>
    </message>
    <message>
        <source>The goal “{goal}” belongs to another theme now: {theme}</source>
        <translation>Tavoite ”{goal}” kuuluu nyt toiseen teemaan: {theme}</translation>
    </message>
    <message>
        <source>The goal “{goal}” is worked on now</source>
        <translation>Tavoite ”{goal}” on nyt käynnissä</translation>
    </message>
    <message>
        <source>The goal “{goal}” waits for its turn</source>
        <translation>Tavoite ”{goal}” odottaa vuoroaan</translation>
    </message>
    <message>
        <source>The goal “{goal}” is reached</source>
        <translation>Tavoite ”{goal}” on saavutettu</translation>
    </message>
    <message>
        <source>The goal “{goal}” takes in: {theirs}</source>
        <translation>Tavoitteeseen ”{goal}” kuuluu nyt: {theirs}</translation>
    </message>
    <message>
        <source>The goal “{goal}” no longer takes in: {theirs}</source>
        <translation>Tavoitteeseen ”{goal}” ei enää kuulu: {theirs}</translation>
    </message>
    <message>
        <source>New step for “{goal}”: {step}</source>
        <translation>Uusi askel tavoitteeseen ”{goal}”: {step}</translation>
    </message>
    <message>
        <source>Taken out: the step “{step}”</source>
        <translation>Poistettu askel: ”{step}”</translation>
    </message>
    <message>
        <source>The step “{before}” is now “{after}”</source>
        <translation>Askel ”{before}” on nyt ”{after}”</translation>
    </message>
    <message>
        <source>“{step}”: with {service}</source>
        <translation>”{step}”: palvelu {service}</translation>
    </message>
    <message>
        <source>“{step}”: was done by {before}, now by {after}</source>
        <translation>”{step}”: tekijä oli {before}, nyt {after}</translation>
    </message>
    <message>
        <source>“{step}” is now done by {after}</source>
        <translation>”{step}”: tekijä on nyt {after}</translation>
    </message>
    <message>
        <source>“{step}” has no date any more</source>
        <translation>”{step}”: ei enää päivää</translation>
    </message>
    <message>
        <source>“{step}” got a date: {after}</source>
        <translation>”{step}” sai päivän: {after}</translation>
    </message>
    <message>
        <source>“{step}” was moved from {before} to {after}</source>
        <translation>”{step}” siirtyi: ensin {before}, nyt {after}</translation>
    </message>
    <message>
        <source>“{step}” is still to be done</source>
        <translation>”{step}” on vielä tekemättä</translation>
    </message>
    <message>
        <source>“{step}” is on the way</source>
        <translation>”{step}” on työn alla</translation>
    </message>
    <message>
        <source>“{step}” is done</source>
        <translation>”{step}” on tehty</translation>
    </message>
    <message>
        <source>“{step}” is not wanted any more</source>
        <translation>”{step}” ei ole enää tarpeen</translation>
    </message>
    <message>
        <source>{name} is part of the network now</source>
        <translation>{name} on nyt mukana verkostossa</translation>
    </message>
    <message>
        <source>{name} is not part of the network any more</source>
        <translation>{name} ei ole enää mukana verkostossa</translation>
    </message>
    <message>
        <source>{before} is now {after}</source>
        <translation>{before} on nyt {after}</translation>
    </message>
    <message>
        <source>What is written of {name} is different now</source>
        <translation>{name}: tiedot ovat muuttuneet</translation>
    </message>
    <message>
        <source>{name} is the case manager now</source>
        <translation>{name} on nyt omatyöntekijä</translation>
    </message>
    <message>
        <source>{name} may be contacted again</source>
        <translation>{name}: saa taas ottaa yhteyttä</translation>
    </message>
    <message>
        <source>Nobody is named any more who keeps the plan together</source>
        <translation>Ei ole enää nimetty, kuka pitää suunnitelman koossa</translation>
    </message>
    <message>
        <source>{name} keeps the plan together</source>
        <translation>{name} pitää suunnitelman koossa</translation>
    </message>
    <message>
        <source>No next meeting is agreed any more</source>
        <translation>Seuraavaa tapaamista ei ole enää sovittu</translation>
    </message>
    <message>
        <source>The next meeting: {when}</source>
        <translation>Seuraava tapaaminen: {when}</translation>
    </message>
    <message>
        <source>the Circle</source>
        <translation>ympyrä</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>omat sanat</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>koko suunnitelma</translation>
    </message>
    <message>
        <source>{name} does not see anything of this any more</source>
        <translation>{name} ei näe tästä enää mitään</translation>
    </message>
    <message>
        <source>{name} may see this now: {more}. And no longer this: {less}</source>
        <translation>{name} saa nyt nähdä: {more}. Eikä enää: {less}</translation>
    </message>
    <message>
        <source>{name} may see this now: {more}</source>
        <translation>{name} saa nyt nähdä: {more}</translation>
    </message>
    <message>
        <source>{name} may no longer see this: {less}</source>
        <translation>{name} ei enää saa nähdä: {less}</translation>
    </message>
    <message>
        <source>What {name} may see is different now</source>
        <translation>{name}: lupa nähdä on muuttunut</translation>
    </message>
</context>
<context>
    <name>DivisionBar</name>
    <message>
        <source>me {count}</source>
        <translation>minä {count}</translation>
    </message>
    <message>
        <source>my people {count}</source>
        <translation>läheiset {count}</translation>
    </message>
    <message>
        <source>services {count}</source>
        <translation>palvelut {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) with me</source>
        <translation>
            <numerusform>minulla %n askel</numerusform>
            <numerusform>minulla %n askelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with my people</source>
        <translation>
            <numerusform>läheisilläni %n</numerusform>
            <numerusform>läheisilläni %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with services</source>
        <translation>
            <numerusform>palveluilla %n</numerusform>
            <numerusform>palveluilla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do in the whole plan: {shares}.</source>
        <translation>Koko suunnitelmassa on vielä tehtävää: {shares}.</translation>
    </message>
</context>
<context>
    <name>EmptyForms</name>
    <message>
        <source>The questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>An empty Circle</source>
        <translation>Tyhjä ympyrä</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Lomakkeen kieli</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Tallenna PDF …</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Korvaa vanha tiedosto</translation>
    </message>
    <message>
        <source>It is on its way to {printer}.</source>
        <translation>Lähetetty tulostimelle {printer}.</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Tyhjät lomakkeet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it, or choose another name.</source>
        <translation>Tiedosto {file} on jo olemassa. Korvaa se tai valitse toinen nimi.</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>Tiedosto on täällä: {file}</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Tulostin: {name}</translation>
    </message>
    <message>
        <source>No printer is connected here.</source>
        <translation>Tässä koneessa ei ole tulostinta.</translation>
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
        <source>Nothing has been printed or saved yet.</source>
        <translation>Mitään ei ole vielä tulostettu tai tallennettu.</translation>
    </message>
    <message>
        <source>What you did not print or save is gone when you forget this meeting.</source>
        <translation>Se, mitä et tulostanut tai tallentanut, katoaa, kun unohdat tämän tapaamisen.</translation>
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
        <source>Forget this meeting</source>
        <translation>Unohda tämä tapaaminen</translation>
    </message>
    <message>
        <source>Back to Take home</source>
        <translation>Takaisin kohtaan ”Mukaan”</translation>
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
        <source>Photos and scans of papers are not in it: they stay here, encrypted.</source>
        <translation>Papereiden kuvat ja skannaukset eivät ole siinä: ne jäävät tänne salattuina.</translation>
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
    <name>ExtractTexts</name>
    <message>
        <source>From {called}, for {reader}</source>
        <translation>{called} · tiedoksi: {reader}</translation>
    </message>
    <message>
        <source>{called} lets you, {reader}, see this as of {date}. It is meant for you alone: please ask {called} before you show it to anybody else.</source>
        <translation>Sinulle, {reader}: {called} on antanut luvan nähdä tämän. Tiedot ovat päivältä {date}. Tämä on vain sinulle. Kysy ensin, jos haluat näyttää tätä muille: {called} päättää.</translation>
    </message>
    <message numerus="yes">
        <source>numbers of the Circle, %n round(s)</source>
        <translation>
            <numerusform>ympyrän numerot, %n kierros</numerusform>
            <numerusform>ympyrän numerot, %n kierrosta</numerusform>
        </translation>
    </message>
    <message>
        <source>words of {called} on the themes</source>
        <translation>omat sanat teemoista ({called})</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) with the steps</source>
        <translation>
            <numerusform>%n tavoite askelineen</numerusform>
            <numerusform>%n tavoitetta askelineen</numerusform>
        </translation>
    </message>
    <message>
        <source>the plan of your own service</source>
        <translation>oman palvelusi suunnitelma</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Mitä tässä on</translation>
    </message>
    <message>
        <source>numbers of the Circle</source>
        <translation>ympyrän numerot</translation>
    </message>
    <message>
        <source>other themes of the Circle</source>
        <translation>ympyrän muut teemat</translation>
    </message>
    <message>
        <source>goals and steps</source>
        <translation>tavoitteet ja askeleet</translation>
    </message>
    <message>
        <source>other goals</source>
        <translation>muut tavoitteet</translation>
    </message>
    <message>
        <source>plans of other services, if there are any</source>
        <translation>muiden palvelujen suunnitelmat, jos niitä on</translation>
    </message>
    <message>
        <source>whatever {called} keeps private</source>
        <translation>se, minkä {called} pitää yksityisenä</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Mitä tässä ei ole</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tiedoston laji:</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Keep, because …</source>
        <translation>Pidetään, koska …</translation>
    </message>
    <message>
        <source>Join into my goal</source>
        <translation>Liitä tavoitteeseeni</translation>
    </message>
    <message>
        <source>Keep apart, because …</source>
        <translation>Erikseen, koska …</translation>
    </message>
    <message>
        <source>End one …</source>
        <translation>Päätä yksi …</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Tee tavoite</translation>
    </message>
    <message>
        <source>Somebody takes it …</source>
        <translation>Joku ottaa sen …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Puhutaan siitä</translation>
    </message>
    <message>
        <source>Choose together …</source>
        <translation>Valitaan yhdessä …</translation>
    </message>
    <message>
        <source>Keep both, because …</source>
        <translation>Pidetään, koska …</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Poista merkintä</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Minun ihmiseni</translation>
    </message>
    <message>
        <source>Give it a new date</source>
        <translation>Anna uusi päivä</translation>
    </message>
    <message>
        <source>Write its goal</source>
        <translation>Kirjoita sen tavoite</translation>
    </message>
    <message>
        <source>Think of a step</source>
        <translation>Mieti askel</translation>
    </message>
    <message>
        <source>Look at the step</source>
        <translation>Katso askelta</translation>
    </message>
    <message>
        <source>Look at the steps</source>
        <translation>Katso askelia</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Koska …</translation>
    </message>
    <message>
        <source>What did you say to each other?</source>
        <translation>Mitä puhuitte?</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>voi jäädä tyhjäksi</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Kuka tekee sen?</translation>
    </message>
    <message>
        <source>A new goal of mine …</source>
        <translation>Uusi oma tavoite …</translation>
    </message>
    <message>
        <source>Into which of my goals?</source>
        <translation>Mihin omista tavoitteistani?</translation>
    </message>
    <message>
        <source>What do I want, in my own words?</source>
        <translation>Mitä minä haluan, omin sanoin?</translation>
    </message>
    <message>
        <source>Which one ends?</source>
        <translation>Mikä päättyy?</translation>
    </message>
    <message>
        <source>{goal}: another time</source>
        <translation>{goal}: toinen aika</translation>
    </message>
    <message>
        <source>{goal} ends</source>
        <translation>{goal} päättyy</translation>
    </message>
    <message>
        <source>What would make room?</source>
        <translation>Mikä antaisi tilaa?</translation>
    </message>
    <message>
        <source>{goal} ends, because …</source>
        <translation>{goal} päättyy, koska …</translation>
    </message>
    <message>
        <source>Decided. Undo brings it back.</source>
        <translation>Päätetty. Kumoa tuo sen takaisin.</translation>
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
        <translation>Yhdistetty yhdeksi tavoitteeksi</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Pidetään ennallaan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Lopetettu</translation>
    </message>
    <message>
        <source>A goal is made of it</source>
        <translation>Tästä tehdään tavoite</translation>
    </message>
    <message>
        <source>Somebody takes it</source>
        <translation>Joku ottaa sen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Otetaan uudelleen esiin</translation>
    </message>
    <message>
        <source>(together with {goals})</source>
        <translation>(yhdessä: {goals})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>These two pull apart.</source>
        <translation>Nämä kaksi vetävät eri suuntiin.</translation>
    </message>
    <message>
        <source>These cannot both be kept.</source>
        <translation>Nämä eivät voi toteutua molemmat.</translation>
    </message>
    <message>
        <source>Important to you, and nobody works on it.</source>
        <translation>Sinulle tärkeää, eikä kukaan tee sille mitään.</translation>
    </message>
    <message>
        <source>You said this matters little to you.</source>
        <translation>Sanoit, että tällä ei ole sinulle paljon väliä.</translation>
    </message>
    <message>
        <source>More than one person coordinates this.</source>
        <translation>Useampi kuin yksi koordinoi tätä.</translation>
    </message>
    <message>
        <source>The plan was valid until {day}: {service}.</source>
        <translation>Suunnitelma oli voimassa {day} asti: {service}.</translation>
    </message>
    <message>
        <source>There is a plan, but no goal in it yet: {service}.</source>
        <translation>Suunnitelma on, mutta siinä ei ole vielä tavoitetta: {service}.</translation>
    </message>
    <message>
        <source>Your goal {goal} has no step yet.</source>
        <translation>Tavoitteellasi {goal} ei ole vielä askelta.</translation>
    </message>
    <message>
        <source>It matters {importance} to you, and is now {satisfaction}.</source>
        <translation>Sen tärkeys on sinulle {importance}, ja nyt se on {satisfaction}.</translation>
    </message>
    <message>
        <source>You gave it {importance} of 10.</source>
        <translation>Annoit sille {importance}, kun eniten on 10.</translation>
    </message>
    <message>
        <source>Some of them may wait.</source>
        <translation>Osa niistä voi odottaa.</translation>
    </message>
    <message>
        <source>Not in your goals yet: {goals}.</source>
        <translation>Ei vielä omissa tavoitteissasi: {goals}.</translation>
    </message>
    <message>
        <source>You two marked it so.</source>
        <translation>Te kaksi merkitsitte niin.</translation>
    </message>
    <message>
        <source>if both fall on the same week</source>
        <translation>jos molemmat osuvat samalle viikolle</translation>
    </message>
    <message>
        <source>{days}: {time} between them, and the way takes {way}</source>
        <translation>{days}: välissä {time}, ja matka vie {way}</translation>
    </message>
    <message>
        <source>{days} from {time}; {goal}: nothing before {limit}</source>
        <translation>{days} kello {time} alkaen; {goal}: ei mitään ennen kello {limit}</translation>
    </message>
    <message>
        <source>{days} until {time}; {goal}: nothing after {limit}</source>
        <translation>{days} kello {time} asti; {goal}: ei mitään kello {limit} jälkeen</translation>
    </message>
    <message>
        <source>All of it is in your goals.</source>
        <translation>Kaikki se on omissa tavoitteissasi.</translation>
    </message>
    <message>
        <source>What it was about has ended.</source>
        <translation>Se, mitä tämä koski, on päättynyt.</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Puhuttu</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
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
        <source>On to the plan</source>
        <translation>Suunnitelmaan</translation>
    </message>
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
    <name>Fold</name>
    <message>
        <source>{title}: fold</source>
        <translation>{title}: piilota</translation>
    </message>
    <message>
        <source>{title}: unfold</source>
        <translation>{title}: näytä</translation>
    </message>
</context>
<context>
    <name>ForgetPage</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Takaisin tapaamiseen</translation>
    </message>
    <message>
        <source>Yes, forget it and close</source>
        <translation>Kyllä, unohda ja sulje</translation>
    </message>
    <message>
        <source>Close, and forget this meeting?</source>
        <translation>Suljetaanko ohjelma ja unohdetaanko tämä tapaaminen?</translation>
    </message>
    <message>
        <source>What you did not print or save is then gone for good.</source>
        <translation>Se, mitä et tulostanut tai tallentanut, katoaa silloin lopullisesti.</translation>
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
        <source>Your answers are there. The case manager goes on from here.</source>
        <translation>Vastauksesi ovat tässä. Omatyöntekijäsi jatkaa tästä.</translation>
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
    <name>GiveCard</name>
    <message>
        <source>a month</source>
        <translation>kuukauden</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>puoli vuotta</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>vuoden</translation>
    </message>
    <message>
        <source>until I say no</source>
        <translation>kunnes kiellän</translation>
    </message>
    <message>
        <source>Another day, typed</source>
        <translation>Muu päivä kirjoitettuna</translation>
    </message>
    <message>
        <source>or a day</source>
        <translation>tai päivä</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>sanoin sen</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>paperilla</translation>
    </message>
    <message>
        <source>I sign here</source>
        <translation>allekirjoitan tähän</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>Allekirjoita uudelleen</translation>
    </message>
    <message>
        <source>Sign with a finger or the mouse, or say it.</source>
        <translation>Allekirjoita sormella tai hiirellä, tai sano se ääneen.</translation>
    </message>
    <message>
        <source>Signature, with a finger or mouse</source>
        <translation>Allekirjoitus sormella tai hiirellä</translation>
    </message>
    <message>
        <source>May {name} see this?</source>
        <translation>Saako {name} nähdä tämän?</translation>
    </message>
    <message>
        <source>This is not a day to come.</source>
        <translation>Tämä ei ole tuleva päivä.</translation>
    </message>
    <message>
        <source>The last day is {day}</source>
        <translation>Viimeinen päivä: {day}</translation>
    </message>
    <message>
        <source>It can be taken back at any time.</source>
        <translation>Luvan voi perua milloin tahansa.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Miten lupa annettiin</translation>
    </message>
</context>
<context>
    <name>GivenTexts</name>
    <message>
        <source>What was given · {called}</source>
        <translation>Mitä on annettu · {called}</translation>
    </message>
    <message>
        <source>Everything that has left the program about you.</source>
        <translation>Tässä on kaikki, mitä sinusta on annettu ohjelmasta eteenpäin.</translation>
    </message>
    <message>
        <source>Nothing has been given to anybody.</source>
        <translation>Kenellekään ei ole annettu mitään.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kuka antoi</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), the newest first.</source>
        <translation>
            <numerusform>%n asia.</numerusform>
            <numerusform>%n asiaa, uusin ensin.</numerusform>
        </translation>
    </message>
    <message>
        <source>permission until {date}</source>
        <translation>lupa {date} asti</translation>
    </message>
    <message>
        <source>me</source>
        <translation>minä</translation>
    </message>
    <message>
        <source>the case manager&apos;s record</source>
        <translation>omatyöntekijän asiakirjoihin</translation>
    </message>
    <message>
        <source>somebody who is not in the network any more</source>
        <translation>joku, joka ei ole enää verkostossa</translation>
    </message>
    <message>
        <source>the page to take home</source>
        <translation>kotiin vietävä sivu</translation>
    </message>
    <message>
        <source>the wallet card</source>
        <translation>lompakkokortti</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>koko suunnitelma</translation>
    </message>
    <message>
        <source>what they may see</source>
        <translation>se, mitä hän saa nähdä</translation>
    </message>
    <message>
        <source>the next meetings</source>
        <translation>seuraavat tapaamiset</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>tämä luettelo</translation>
    </message>
    <message>
        <source>a copy of everything</source>
        <translation>kopio kaikesta</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>paperilla</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>PDF-tiedostona</translation>
    </message>
    <message>
        <source>as a PDF with a password</source>
        <translation>PDF-tiedostona, jossa on salasana</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>kuvana</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>tiedostona</translation>
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
    <name>GoalBegin</name>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message numerus="yes">
        <source>You have %n active goal(s). Three at a time are easier to carry; you decide.</source>
        <translation>
            <numerusform>Sinulla on jo %n tavoite. Kolme kerrallaan on helpompi kantaa; sinä päätät.</numerusform>
            <numerusform>Sinulla on jo %n tavoitetta. Kolme kerrallaan on helpompi kantaa; sinä päätät.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to come true?</source>
        <translation>Mitä haluat?</translation>
    </message>
    <message>
        <source>I …</source>
        <translation>Minä …</translation>
    </message>
    <message>
        <source>In your own words. They stay as you say them.</source>
        <translation>Omin sanoin. Ne pysyvät niin kuin sanot ne.</translation>
    </message>
    <message>
        <source>Which theme is it about?</source>
        <translation>Mitä teemaa se koskee?</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>+ Step</source>
        <translation>+ Askel</translation>
    </message>
    <message>
        <source>Take this goal away</source>
        <translation>Poista tämä tavoite</translation>
    </message>
    <message>
        <source>we look at this again: {day}</source>
        <translation>katsomme tätä taas: {day}</translation>
    </message>
    <message>
        <source>{score} now</source>
        <translation>{score} nyt</translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation>{score}, {day}</translation>
    </message>
    <message>
        <source>{score} hoped for</source>
        <translation>toive {score}</translation>
    </message>
    <message>
        <source>{strength} helps already</source>
        <translation>{strength} auttaa jo</translation>
    </message>
    <message>
        <source>me</source>
        <translation>minä</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>oli {day}</translation>
    </message>
    <message>
        <source>We work on it</source>
        <translation>Teemme tätä</translation>
    </message>
    <message>
        <source>It waits</source>
        <translation>Se odottaa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>No step yet. One small step is enough to begin.</source>
        <translation>Ei vielä askelia. Yksi pieni askel riittää alkuun.</translation>
    </message>
    <message>
        <source>What already helps:</source>
        <translation>Mikä jo auttaa:</translation>
    </message>
    <message>
        <source>We notice it when</source>
        <translation>Huomaamme sen, kun</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Askeleet</translation>
    </message>
    <message>
        <source>The goal, in your words</source>
        <translation>Tavoite sinun sanoillasi</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Kirjoita tähän</translation>
    </message>
    <message>
        <source>Services plan this. Tick what belongs to the goal.</source>
        <translation>Palvelut suunnittelevat tätä. Merkitse, mikä kuuluu tavoitteeseen.</translation>
    </message>
    <message>
        <source>Why did it end? A word is enough.</source>
        <translation>Miksi se päättyi? Sana riittää.</translation>
    </message>
    <message>
        <source>How is it with this goal?</source>
        <translation>Missä tämän tavoitteen kanssa mennään?</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>+ New goal</source>
        <translation>+ Uusi tavoite</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Omat tavoitteet</translation>
    </message>
    <message>
        <source>Three at a time are easier to carry. More are possible.</source>
        <translation>Kolme kerrallaan on helpompi kantaa. Enemmänkin saa olla.</translation>
    </message>
    <message>
        <source>Hide what has ended</source>
        <translation>Piilota päättyneet</translation>
    </message>
    <message numerus="yes">
        <source>%n ended goal(s)</source>
        <translation>
            <numerusform>%n päättynyt tavoite</numerusform>
            <numerusform>%n päättynyttä tavoitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ saavutettu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>päättynyt</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>My goals</source>
        <translation>Omat tavoitteet</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Ketkä ovat mukana</translation>
    </message>
</context>
<context>
    <name>GoalsSide</name>
    <message>
        <source>The Circle of {day}</source>
        <translation>Ympyrä {day}</translation>
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
        <source>Help now</source>
        <translation>Apua heti</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Apua heti: mihin soittaa  F1</translation>
    </message>
    <message>
        <source>Look at the questions again</source>
        <translation>Katso kysymyksiä uudelleen</translation>
    </message>
    <message>
        <source>Thank you. Your answers are there, and you can still change them.</source>
        <translation>Kiitos. Vastauksesi ovat tässä, ja voit vielä muuttaa niitä.</translation>
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
        <source>Help now</source>
        <translation>Apua heti</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Apua heti: mihin soittaa  F1</translation>
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
        <source>The questions fill the whole screen. Nothing else of the program can be opened until you take the laptop back, and closing the window hides it.</source>
        <translation>Kysymykset täyttävät koko näytön. Mitään muuta ohjelmasta ei voi avata, ennen kuin otat koneen takaisin. Jos ikkunan sulkee, näyttö menee piiloon.</translation>
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
    <name>HandingPage</name>
    <message>
        <source>Somebody else: name</source>
        <translation>Joku muu: nimi</translation>
    </message>
    <message>
        <source>Their service</source>
        <translation>Hänen palvelunsa</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Siirrä vastuu</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Päätä asiakkuus</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>{name} in short</source>
        <translation>{name} lyhyesti</translation>
    </message>
    <message>
        <source>Now it is {name}.</source>
        <translation>Nyt omatyöntekijä on {name}.</translation>
    </message>
    <message>
        <source>Now there is nobody.</source>
        <translation>Nyt ei ole ketään.</translation>
    </message>
    <message>
        <source>Closed on {date}: {why}</source>
        <translation>Päätetty {date}: {why}</translation>
    </message>
    <message>
        <source>Why, for whoever reads this later</source>
        <translation>Miksi, myöhempää lukijaa varten</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Miksi asiakkuus päättyy</translation>
    </message>
    <message>
        <source>Where {name} goes next, if anywhere</source>
        <translation>Minne {name} jatkaa, jos jonnekin</translation>
    </message>
    <message>
        <source>Another case manager</source>
        <translation>Uusi omatyöntekijä</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Asiakkuuden päättäminen</translation>
    </message>
    <message>
        <source>Nothing is lost. It rests in the archive and can be opened again.</source>
        <translation>Mitään ei katoa. Asiakkuus lepää arkistossa, ja sen voi avata uudelleen.</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Asiakkuus on päätetty</translation>
    </message>
</context>
<context>
    <name>HandingWords</name>
    <message>
        <source>Where it stands</source>
        <translation>Missä mennään</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Tavoitteet ja askeleet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Other services&apos; plans</source>
        <translation>Muiden palvelujen suunnitelmat</translation>
    </message>
    <message>
        <source>Who may see what today</source>
        <translation>Kuka saa nähdä mitä tänään</translation>
    </message>
    <message>
        <source>Case managers</source>
        <translation>Omatyöntekijät</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Päättämiset</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of the Circle, the last on {date}.</source>
        <translation>
            <numerusform>Ympyrä on täytetty %n kerran, viimeksi {date}.</numerusform>
            <numerusform>Ympyrä on täytetty %n kertaa, viimeksi {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What carries: {themes}.</source>
        <translation>Mikä kantaa: {themes}.</translation>
    </message>
    <message>
        <source>Chosen to begin with: {themes}.</source>
        <translation>Aloitettavaksi valittu: {themes}.</translation>
    </message>
    <message>
        <source>The plan was agreed on {date}.</source>
        <translation>Suunnitelmasta sovittiin {date}.</translation>
    </message>
    <message>
        <source>Changed since then; not agreed anew yet.</source>
        <translation>Muuttunut sen jälkeen; ei vielä sovittu uudelleen.</translation>
    </message>
    <message>
        <source>The plan is not agreed yet.</source>
        <translation>Suunnitelmasta ei ole vielä sovittu.</translation>
    </message>
    <message>
        <source>Next meeting: {meeting}.</source>
        <translation>Seuraava tapaaminen: {meeting}.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>saavutettu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>tekemättä</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>työn alla</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>viimeistään {date}</translation>
    </message>
    <message>
        <source>{name} must not be contacted.</source>
        <translation>{name}: ei saa ottaa yhteyttä.</translation>
    </message>
    <message>
        <source>keeps the plan together</source>
        <translation>pitää suunnitelman koossa</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>voimassa {date} asti</translation>
    </message>
    <message>
        <source>but not the words on: {themes}</source>
        <translation>mutta ei omia sanoja teemoista: {themes}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} asti</translation>
    </message>
    <message>
        <source>the Circle</source>
        <translation>ympyrä</translation>
    </message>
    <message>
        <source>the comments</source>
        <translation>kommentit</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>suunnitelma</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} alkaen</translation>
    </message>
    <message>
        <source>Closed on {date}: {why}</source>
        <translation>Päätetty {date}: {why}</translation>
    </message>
    <message>
        <source>Goes next to: {where}</source>
        <translation>Jatkaa täällä: {where}</translation>
    </message>
    <message>
        <source>Opened again on {date}.</source>
        <translation>Avattu uudelleen {date}.</translation>
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
    <name>HelperTexts</name>
    <message>
        <source>Who helps</source>
        <translation>Kuka auttaa</translation>
    </message>
    <message>
        <source>my case manager</source>
        <translation>omatyöntekijäni</translation>
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
    <name>KeepNothingPage</name>
    <message>
        <source>Help now</source>
        <translation>Apua heti</translation>
    </message>
    <message>
        <source>Help now: whom to call  F1</source>
        <translation>Apua heti: mihin soittaa  F1</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>Nimi, jota haluat käyttää</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>voi jäädä tyhjäksi</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Vieras</translation>
    </message>
    <message>
        <source>A meeting that keeps nothing</source>
        <translation>Tapaaminen, josta ei jää mitään</translation>
    </message>
    <message>
        <source>All of it stays in the laptop&apos;s memory; My Life writes nothing on its disk.</source>
        <translation>Kaikki pysyy vain koneen muistissa. My Life ei kirjoita levylle mitään.</translation>
    </message>
    <message>
        <source>You print or save what you want to take home. The rest is gone at the end.</source>
        <translation>Tulostat tai tallennat sen, minkä haluat mukaasi. Muu katoaa, kun tapaaminen loppuu.</translation>
    </message>
    <message>
        <source>The printer, and what waits for it on this computer, may keep a copy for a while: that is out of our hands.</source>
        <translation>Tulostimeen ja koneen tulostusjonoon voi jäädä kopio joksikin aikaa: siihen emme voi vaikuttaa.</translation>
    </message>
    <message>
        <source>If it stays empty, we say “Guest”.</source>
        <translation>Jos se jää tyhjäksi, nimenä on ”Vieras”.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Kysymysten kieli</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>KeptAway</name>
    <message>
        <source>They are put on no step and see nothing, whatever is shared.</source>
        <translation>Heitä ei ole missään askeleessa, eivätkä he näe mitään, jaettiinpa mitä tahansa.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must not be contacted</source>
        <translation>
            <numerusform>%n ihmiseen ei saa ottaa yhteyttä</numerusform>
            <numerusform>%n ihmiseen ei saa ottaa yhteyttä</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover the names</source>
        <translation>Peitä nimet</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Näytä nimet</translation>
    </message>
</context>
<context>
    <name>KeptBack</name>
    <message>
        <source>But not my words on:</source>
        <translation>Mutta ei sanojani näistä:</translation>
    </message>
    <message>
        <source>My words on {theme}: kept back</source>
        <translation>Sanani teemasta {theme}: pidän itselläni</translation>
    </message>
    <message>
        <source>My words on {theme}: may be seen</source>
        <translation>Sanani teemasta {theme}: saa nähdä</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Keep more words back …</source>
        <translation>Pidä muutakin itselläsi …</translation>
    </message>
    <message>
        <source>Keep words back …</source>
        <translation>Pidä osa sanoista itselläsi …</translation>
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
    <name>LastTimePage</name>
    <message>
        <source>Skip this today</source>
        <translation>Ohitetaan tänään</translation>
    </message>
    <message>
        <source>On to the Circle</source>
        <translation>Jatketaan ympyrään</translation>
    </message>
    <message>
        <source>Nothing waits from last time</source>
        <translation>Viime kerralta ei ole mitään auki</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>Viime kerralta</translation>
    </message>
    <message>
        <source>Last time we agreed on one thing</source>
        <translation>Viimeksi sovimme yhdestä asiasta</translation>
    </message>
    <message>
        <source>Last time we agreed on two things</source>
        <translation>Viimeksi sovimme kahdesta asiasta</translation>
    </message>
    <message>
        <source>Last time we agreed on three things</source>
        <translation>Viimeksi sovimme kolmesta asiasta</translation>
    </message>
    <message>
        <source>Last time we agreed on four things</source>
        <translation>Viimeksi sovimme neljästä asiasta</translation>
    </message>
    <message>
        <source>Last time we agreed on five things</source>
        <translation>Viimeksi sovimme viidestä asiasta</translation>
    </message>
    <message>
        <source>Last time we agreed on six things</source>
        <translation>Viimeksi sovimme kuudesta asiasta</translation>
    </message>
    <message>
        <source>Last time we agreed on seven things</source>
        <translation>Viimeksi sovimme seitsemästä asiasta</translation>
    </message>
    <message>
        <source>Last time we agreed on eight things</source>
        <translation>Viimeksi sovimme kahdeksasta asiasta</translation>
    </message>
    <message>
        <source>Last time we agreed on nine things</source>
        <translation>Viimeksi sovimme yhdeksästä asiasta</translation>
    </message>
    <message>
        <source>Last time we agreed on ten things</source>
        <translation>Viimeksi sovimme kymmenestä asiasta</translation>
    </message>
    <message numerus="yes">
        <source>Last time we agreed on %n thing(s)</source>
        <translation>
            <numerusform>Viimeksi sovimme %n asiasta</numerusform>
            <numerusform>Viimeksi sovimme %n asiasta</numerusform>
        </translation>
    </message>
    <message>
        <source>No step is open, and that is fine. We begin from where you are today.</source>
        <translation>Mikään askel ei ole auki, ja se on ihan hyvä. Aloitetaan siitä, missä olet tänään.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Miten se meni?</translation>
    </message>
    <message>
        <source>How did they go?</source>
        <translation>Miten ne menivät?</translation>
    </message>
    <message>
        <source>That was all from last time.</source>
        <translation>Siinä oli kaikki viime kerralta.</translation>
    </message>
</context>
<context>
    <name>LastTimeRoom</name>
    <message>
        <source>What has changed in the plan since {day}</source>
        <translation>Mikä suunnitelmassa on muuttunut ({day} jälkeen)</translation>
    </message>
    <message>
        <source>New date {day}</source>
        <translation>Uusi päivä {day}</translation>
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
    <name>LeftWords</name>
    <message>
        <source>Thrown away.</source>
        <translation>Hylätty.</translation>
    </message>
    <message>
        <source>Written here, but not kept: {words}</source>
        <translation>Kirjoitettu tähän, mutta ei tallennettu: {words}</translation>
    </message>
    <message>
        <source>Bring the words back</source>
        <translation>Palauta sanat</translation>
    </message>
    <message>
        <source>Throw the words away</source>
        <translation>Hylkää sanat</translation>
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
        <source>Nothing of this meeting is kept. What you print or save is yours.</source>
        <translation>Tästä tapaamisesta ei jää mitään talteen. Se, minkä tulostat tai tallennat, on sinun.</translation>
    </message>
    <message>
        <source>Practice: invented people. Nothing here is kept.</source>
        <translation>Harjoitus: keksittyjä ihmisiä. Mitään ei tallenneta.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Ends the meeting; nothing is forgotten before you say so</source>
        <translation>Lopettaa tapaamisen; mitään ei unohdeta, ennen kuin sanot niin</translation>
    </message>
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
        <source>End the meeting</source>
        <translation>Lopeta tapaaminen</translation>
    </message>
    <message>
        <source>Ends the meeting; everything is kept</source>
        <translation>Lopettaa tapaamisen; kaikki säilyy</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Another time, typed</source>
        <translation>Muu aika, kirjoita</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>Milloin tapaamme taas?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Mihin aikaan?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Missä?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Kenen kanssa?</translation>
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
    <message>
        <source>○ Nothing is kept</source>
        <translation>○ Ei jää talteen</translation>
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
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Seuraava kuukausi</translation>
    </message>
</context>
<context>
    <name>MoreOfPlan</name>
    <message>
        <source>e.g. 3.9.2026</source>
        <translation>esim. 3.9.2026</translation>
    </message>
    <message>
        <source>Date of the plan</source>
        <translation>Suunnitelman päivä</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Kenellä se on</translation>
    </message>
    <message>
        <source>What the service has assessed here</source>
        <translation>Mitä palvelu on tästä arvioinut</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Kuka arvioi</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Milloin arvioitiin</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>ei nimettyä</translation>
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
    <name>NextMeetingCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava tapaaminen</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Ei vielä sovittu.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Muuta aikaa</translation>
    </message>
    <message>
        <source>Agree on a time</source>
        <translation>Sovi aika</translation>
    </message>
</context>
<context>
    <name>NoGoal</name>
    <message>
        <source>+ New goal</source>
        <translation>+ Uusi tavoite</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Ei vielä tavoitteita</translation>
    </message>
    <message>
        <source>This is what you chose to begin with.</source>
        <translation>Tästä päätit aloittaa.</translation>
    </message>
    <message>
        <source>What matters to you most? Begin there.</source>
        <translation>Mikä on sinulle tärkeintä? Aloita siitä.</translation>
    </message>
    <message>
        <source>{theme}: make a goal</source>
        <translation>{theme}: tee tavoite</translation>
    </message>
</context>
<context>
    <name>NobodyCard</name>
    <message>
        <source>Yes, write it down</source>
        <translation>Kyllä, kirjataan se</translation>
    </message>
    <message>
        <source>Nobody else plans anything for you. You said so on {day}.</source>
        <translation>Kukaan muu ei suunnittele sinulle mitään. Kerroit sen {day}</translation>
    </message>
    <message>
        <source>Does somebody else plan something for you: school, work, health?</source>
        <translation>Suunnitteleeko joku muu sinulle jotain: koulu, työ, terveys?</translation>
    </message>
    <message>
        <source>Somebody does after all</source>
        <translation>Joku suunnittelee sittenkin</translation>
    </message>
    <message>
        <source>Nobody else plans anything for me</source>
        <translation>Kukaan muu ei suunnittele minulle mitään</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Left empty on the paper</source>
        <translation>Jätetty paperilla tyhjäksi</translation>
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
    <name>PaperCard</name>
    <message>
        <source>My page</source>
        <translation>Oma sivu</translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation>Lompakkokortti</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Koko suunnitelma</translation>
    </message>
    <message>
        <source>For somebody</source>
        <translation>Jollekulle</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Mitä on annettu</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Tyhjät lomakkeet</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Yksi kortti</translation>
    </message>
    <message>
        <source>Eight on a sheet</source>
        <translation>Kahdeksan arkille</translation>
    </message>
    <message>
        <source>An empty Circle</source>
        <translation>Tyhjä ympyrä</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>One page for you: your Circle, your goals and your next steps.</source>
        <translation>Yksi sivu sinulle: ympyräsi, tavoitteesi ja seuraavat askeleesi.</translation>
    </message>
    <message>
        <source>A card for your wallet: the next step, and whom to call.</source>
        <translation>Kortti lompakkoon: seuraava askel ja kenelle voi soittaa.</translation>
    </message>
    <message>
        <source>Everything for the record: rounds, plan and versions, people and permissions.</source>
        <translation>Kaikki asiakirjoja varten: kierrokset, suunnitelma versioineen, ihmiset ja luvat.</translation>
    </message>
    <message>
        <source>Only what this person may see today.</source>
        <translation>Vain se, minkä tämä ihminen saa tänään nähdä.</translation>
    </message>
    <message>
        <source>A list of what was given, to whom, when and by whom.</source>
        <translation>Luettelo siitä, mitä on annettu, kenelle, milloin ja kuka antoi.</translation>
    </message>
    <message>
        <source>To fill in by hand. Nothing about you is on it.</source>
        <translation>Täytetään käsin. Näissä ei lue mitään sinusta.</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Tulostin: {name}</translation>
    </message>
    <message>
        <source>The Circle is on the page</source>
        <translation>Ympyrä on mukana sivulla</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>No printer is connected here.</source>
        <translation>Tässä koneessa ei ole tulostinta.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Picture for the phone</source>
        <translation>Kuva puhelimeen</translation>
    </message>
    <message>
        <source>Meeting for the calendar</source>
        <translation>Tapaaminen kalenteriin</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Korvaa vanha tiedosto</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Lopeta tapaaminen</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Mitä otat mukaan?</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Paperin kieli</translation>
    </message>
</context>
<context>
    <name>PaperInPage</name>
    <message>
        <source>Keep as a round</source>
        <translation>Tallenna kierrokseksi</translation>
    </message>
    <message>
        <source>Throw away …</source>
        <translation>Hylkää …</translation>
    </message>
    <message>
        <source>{typed} of {all} numbers · {words} of {themes} in own words</source>
        <translation>{typed}/{all} numeroa · {words}/{themes} omin sanoin</translation>
    </message>
    <message>
        <source>Hoped for too</source>
        <translation>Myös toiveet</translation>
    </message>
    <message>
        <source>A digit goes on by itself; + is 10.</source>
        <translation>Numero vie seuraavaan, + on 10.</translation>
    </message>
    <message>
        <source>Space: left empty. Backspace: back.</source>
        <translation>Välinäppäin: tyhjä. Askelpalautin: takaisin.</translation>
    </message>
    <message>
        <source>Page Up and Down move the picture.</source>
        <translation>Page Up ja Page Down siirtävät kuvaa.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Tyhjät lomakkeet</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Mitä näkyy</translation>
    </message>
    <message>
        <source>Typing in</source>
        <translation>Kirjaus</translation>
    </message>
</context>
<context>
    <name>PaperInTable</name>
    <message>
        <source>left empty on the paper</source>
        <translation>paperilla tyhjä</translation>
    </message>
    <message>
        <source>not typed in yet</source>
        <translation>ei vielä kirjattu</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Tyytyväisyys</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Toive</translation>
    </message>
</context>
<context>
    <name>PaperInWords</name>
    <message>
        <source>In own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>Tähän mahtuu 2 000 merkkiä, ja tila on nyt täynnä.</translation>
    </message>
    <message>
        <source>{theme}: own words</source>
        <translation>{theme}: omin sanoin</translation>
    </message>
    <message>
        <source>These words stay between the two of you, whatever is shared</source>
        <translation>Nämä sanat jäävät teidän kahden kesken, jaettiinpa mitä tahansa</translation>
    </message>
</context>
<context>
    <name>PaperKept</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Type in another paper</source>
        <translation>Kirjaa toinen paperi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Circle of {name}</source>
        <translation>Ympyrä: {name}</translation>
    </message>
    <message>
        <source>The round of {date} is kept.</source>
        <translation>Kierros {date} on tallessa.</translation>
    </message>
    <message>
        <source>It is the first round.</source>
        <translation>Se on ensimmäinen kierros.</translation>
    </message>
    <message>
        <source>The round before it is of {date}.</source>
        <translation>Edellinen kierros on päivältä {date}.</translation>
    </message>
    <message>
        <source>The round after it is of {date}.</source>
        <translation>Seuraava kierros on päivältä {date}.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Valitse, kenelle se on.</translation>
    </message>
    <message>
        <source>{title}, page {number} of {count}, as a picture</source>
        <translation>{title}, sivu {number}/{count}, kuvana</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation>Paperia ei vielä ole.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Näytä paperi</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Lue tekstinä</translation>
    </message>
</context>
<context>
    <name>PaperReader</name>
    <message>
        <source>For whom it is</source>
        <translation>Kenelle se on</translation>
    </message>
    <message>
        <source>Nobody has been given leave to see anything yet.</source>
        <translation>Kenellekään ei ole vielä annettu lupaa nähdä mitään.</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Kuka saa nähdä mitä</translation>
    </message>
    <message>
        <source>Password for the PDF, if it is to have one</source>
        <translation>PDF:n salasana, jos haluat sellaisen</translation>
    </message>
    <message>
        <source>At least 8 signs. Tell it by phone or face to face, not in the same message.</source>
        <translation>Vähintään 8 merkkiä. Kerro se puhelimessa tai kasvokkain, älä samassa viestissä.</translation>
    </message>
</context>
<context>
    <name>PaperScans</name>
    <message>
        <source>Which page of the paper</source>
        <translation>Mikä paperin sivu</translation>
    </message>
    <message>
        <source>Keep a photo or a scan of the paper here, encrypted, and type from it. JPEG, PNG or PDF, at most {limit} MB.</source>
        <translation>Voit säilyttää täällä paperin kuvan tai skannauksen salattuna ja kirjata sen avulla. JPEG, PNG tai PDF, enintään {limit} Mt.</translation>
    </message>
    <message>
        <source>This paper cannot be shown here. It is kept just as it came; you can go on typing from the paper itself.</source>
        <translation>Tätä tiedostoa ei voi näyttää tässä. Se on tallessa juuri sellaisena kuin se tuli. Voit kirjata suoraan paperista.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Käännä</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Poista …</translation>
    </message>
    <message>
        <source>A photo or scan of the paper</source>
        <translation>Paperin kuva tai skannaus</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation>Kuvat ja PDF</translation>
    </message>
    <message>
        <source>Add another page …</source>
        <translation>Lisää toinen sivu …</translation>
    </message>
    <message>
        <source>Add a photo or scan …</source>
        <translation>Lisää kuva tai skannaus …</translation>
    </message>
    <message>
        <source>Only the first {number} pages can be seen here. All of it is kept.</source>
        <translation>Tässä näkyvät vain ensimmäiset {number} sivua. Kaikki on tallessa.</translation>
    </message>
    <message>
        <source>The paper as a picture: {name}. Arrows move it, + and - change its size.</source>
        <translation>Paperi kuvana: {name}. Nuolet siirtävät sitä, + ja - muuttavat kokoa.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä kuva</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Remove this picture for good? It cannot be brought back. What was typed in stays.</source>
        <translation>Poistetaanko kuva lopullisesti? Sitä ei saa takaisin. Kirjatut vastaukset säilyvät.</translation>
    </message>
</context>
<context>
    <name>PaperThere</name>
    <message>
        <source>Add where that round is empty</source>
        <translation>Täydennä tyhjät kohdat</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Muu päivä</translation>
    </message>
    <message>
        <source>There is already a round of {date}.</source>
        <translation>Päivältä {date} on jo kierros.</translation>
    </message>
    <message>
        <source>It was made with another form, so this paper cannot be added to it.</source>
        <translation>Siihen on vastattu toisella kyselyllä, joten tätä paperia ei voi lisätä siihen.</translation>
    </message>
    <message>
        <source>What it has stays as it is. The paper can fill what is empty there.</source>
        <translation>Sen vastaukset säilyvät. Paperista voi täydentää kohdat, jotka ovat tyhjiä.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the paper are others than there.</source>
        <translation>
            <numerusform>Paperilla %n numero on eri kuin kierroksessa.</numerusform>
            <numerusform>Paperilla %n numeroa on eri kuin kierroksessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other words than there: {themes}.</source>
        <translation>Eri sanat kuin kierroksessa: {themes}.</translation>
    </message>
    <message>
        <source>{theme}, important: there {there}, on paper {number}.</source>
        <translation>{theme}, tärkeys: kierroksessa {there}, paperilla {number}.</translation>
    </message>
    <message>
        <source>{theme}, satisfied: there {there}, on paper {number}.</source>
        <translation>{theme}, tyytyväisyys: kierroksessa {there}, paperilla {number}.</translation>
    </message>
    <message>
        <source>{theme}, hoped for: there {there}, on paper {number}.</source>
        <translation>{theme}, toive: kierroksessa {there}, paperilla {number}.</translation>
    </message>
</context>
<context>
    <name>PaperThrow</name>
    <message>
        <source>Go on typing</source>
        <translation>Jatka kirjaamista</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Throw away what is typed in? Pictures stay till you remove them.</source>
        <translation>Hylätäänkö se, mitä on kirjattu? Kuvat säilyvät, kunnes poistat ne.</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
    </message>
    <message>
        <source>Another day, when it was filled in</source>
        <translation>Muu päivä, jona se täytettiin</translation>
    </message>
    <message>
        <source>{called}, filled in on</source>
        <translation>{called}, täytetty</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Tämä päivä on vasta tulossa.</translation>
    </message>
    <message>
        <source>This day is too long ago.</source>
        <translation>Tämä päivä on liian kaukana.</translation>
    </message>
    <message>
        <source>This is not a day yet.</source>
        <translation>Tästä ei vielä saa päivää.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who sees what</source>
        <translation>Kuka näkee mitä</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Minun ihmiseni</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>Tapaamme taas</translation>
    </message>
    <message>
        <source>No time is agreed yet.</source>
        <translation>Aikaa ei ole vielä sovittu.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Muuta aikaa</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Sovi aika</translation>
    </message>
    <message>
        <source>Nobody else is in this goal yet.</source>
        <translation>Tässä tavoitteessa ei ole vielä muita.</translation>
    </message>
    <message>
        <source>In this goal with you: {name}.</source>
        <translation>Tässä tavoitteessa kanssasi: {name}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} ja {last}</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>My own people</source>
        <translation>Omat ihmiseni</translation>
    </message>
    <message>
        <source>Somebody of my own: name</source>
        <translation>Oma läheinen: nimi</translation>
    </message>
    <message>
        <source>Family, friends, anybody I trust. They may help too.</source>
        <translation>Perhe, ystävät, kuka tahansa, johon luotan. Hekin voivat auttaa.</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Ammattilaiset</translation>
    </message>
    <message>
        <source>A professional: name</source>
        <translation>Ammattilainen: nimi</translation>
    </message>
    <message>
        <source>Those who work with me, each of their service.</source>
        <translation>Ne, jotka työskentelevät kanssani, kukin omasta palvelustaan.</translation>
    </message>
    <message>
        <source>Nobody is named yet: {services}</source>
        <translation>Yhteyshenkilöä ei ole vielä: {services}</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Tavoitteita ei ole vielä.</translation>
    </message>
    <message>
        <source>Nobody has a step here yet.</source>
        <translation>Kenelläkään ei ole vielä askelta tässä.</translation>
    </message>
    <message>
        <source>In the goals are: {names}.</source>
        <translation>Tavoitteissa ovat mukana: {names}.</translation>
    </message>
    <message>
        <source>In this goal are: {names}.</source>
        <translation>Tässä tavoitteessa ovat mukana: {names}.</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Kaikki tavoitteet</translation>
    </message>
    <message>
        <source>Who is in which goal</source>
        <translation>Kuka on mukana missäkin tavoitteessa</translation>
    </message>
</context>
<context>
    <name>PermissionTexts</name>
    <message>
        <source>Who may see what</source>
        <translation>Kuka saa nähdä mitä</translation>
    </message>
    <message>
        <source>Nobody else may see anything.</source>
        <translation>Kukaan muu ei saa nähdä mitään.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s), in the order they were given.</source>
        <translation>
            <numerusform>%n lupa.</numerusform>
            <numerusform>%n lupaa antamisjärjestyksessä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Mihin asti</translation>
    </message>
    <message>
        <source>but not their words on: {themes}</source>
        <translation>mutta ei omia sanoja teemoista: {themes}</translation>
    </message>
    <message>
        <source>the Circle</source>
        <translation>ympyrä</translation>
    </message>
    <message>
        <source>their own words</source>
        <translation>omat sanat</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>suunnitelma</translation>
    </message>
    <message>
        <source>the theme {theme}</source>
        <translation>teema {theme}</translation>
    </message>
    <message>
        <source>the goal {goal}</source>
        <translation>tavoite {goal}</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>suullisesti</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>paperilla</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>allekirjoitettu näytöllä</translation>
    </message>
    <message>
        <source>taken back {date}</source>
        <translation>peruttu {date}</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>kunnes se perutaan</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>päättyi {date}</translation>
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
        <source>Type in a paper …</source>
        <translation>Kirjaa paperilomake …</translation>
    </message>
    <message>
        <source>Hand on or close …</source>
        <translation>Siirrä tai lopeta …</translation>
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
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Kuka hän on</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Keeps the plan together</source>
        <translation>Pitää suunnitelman koossa</translation>
    </message>
    <message>
        <source>Must not be contacted …</source>
        <translation>Ei saa ottaa yhteyttä …</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Poista tästä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>Oma läheinen</translation>
    </message>
    <message>
        <source>A professional</source>
        <translation>Ammattilainen</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Ei saa ottaa yhteyttä</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pidän nämä</translation>
    </message>
    <message>
        <source>Why, in my words, if I want to say</source>
        <translation>Miksi, omin sanoin, jos haluan kertoa</translation>
    </message>
    <message>
        <source>{name} then sees nothing, is put on no step and is not contacted. The name is covered.</source>
        <translation>Sen jälkeen {name} ei näe mitään, ei ole missään askeleessa eikä häneen oteta yhteyttä. Nimi peitetään.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of theirs go to {who}.</source>
        <translation>
            <numerusform>Heidän %n askeleensa siirtyy: {who}.</numerusform>
            <numerusform>Heidän %n askeltaan siirtyvät: {who}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>case manager</source>
        <translation>omatyöntekijä</translation>
    </message>
    <message>
        <source>★ keeps the plan together</source>
        <translation>★ pitää suunnitelman koossa</translation>
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
    <message>
        <source>{weekday} {day} at {time}</source>
        <translation>{weekday} {day} klo {time}</translation>
    </message>
</context>
<context>
    <name>PlanSections</name>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Takes in: {goals}</source>
        <translation>Tähän kuuluu: {goals}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Askel: {step}</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>Ei vielä askelia.</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Suunnitelmaa on katsottu uudelleen</translation>
    </message>
    <message>
        <source>Plans of services</source>
        <translation>Palvelujen suunnitelmat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must not be contacted.</source>
        <translation>
            <numerusform>%n ihmiseen ei saa ottaa yhteyttä.</numerusform>
            <numerusform>%n ihmiseen ei saa ottaa yhteyttä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting:</source>
        <translation>Seuraava tapaaminen:</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Suunnitelman versiot</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Muuttunut sen jälkeen</translation>
    </message>
    <message>
        <source>Version {number} · {date}</source>
        <translation>Versio {number} · {date}</translation>
    </message>
    <message>
        <source>{name} said yes.</source>
        <translation>{name} sanoi kyllä.</translation>
    </message>
    <message>
        <source>{name} said no.</source>
        <translation>{name} sanoi ei.</translation>
    </message>
    <message>
        <source>{name} said: not yet.</source>
        <translation>{name} sanoi: ei vielä.</translation>
    </message>
    <message>
        <source>The case manager</source>
        <translation>Omatyöntekijä</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>voimassa {date} asti</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>The plan of {called}</source>
        <translation>Suunnitelma: {called}</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Ei vielä sovittu.</translation>
    </message>
    <message>
        <source>Agreed: {date}.</source>
        <translation>Sovittu: {date}.</translation>
    </message>
    <message>
        <source>Changed since then; not agreed anew yet.</source>
        <translation>Muuttunut sen jälkeen; ei vielä sovittu uudelleen.</translation>
    </message>
    <message>
        <source>Next meeting: not agreed.</source>
        <translation>Seuraava tapaaminen: ei sovittu.</translation>
    </message>
    <message>
        <source>Next meeting: {when}.</source>
        <translation>Seuraava tapaaminen: {when}.</translation>
    </message>
    <message>
        <source>GOALS</source>
        <translation>TAVOITTEET</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Tavoitteita ei ole vielä.</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>IHMISET</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must not be contacted.</source>
        <translation>
            <numerusform>%n ihmiseen ei saa ottaa yhteyttä.</numerusform>
            <numerusform>%n ihmiseen ei saa ottaa yhteyttä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Ketään ei ole vielä nimetty.</translation>
    </message>
    <message>
        <source>SEEN IN THE PLANS</source>
        <translation>HAVAINTOJA SUUNNITELMISTA</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Mitään ei ole auki.</translation>
    </message>
    <message>
        <source>Here “you” is {called}.</source>
        <translation>”Sinä” on tässä {called}.</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>PÄÄTETTY</translation>
    </message>
    <message>
        <source>THE WEEK IF ALL OF THIS HAPPENED</source>
        <translation>VIIKKO, JOS KAIKKI TÄMÄ TOTEUTUISI</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Odottaa vuoroaan</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Miksi: {words}</translation>
    </message>
    <message>
        <source>From the round of {date}.</source>
        <translation>Kierrokselta {date}.</translation>
    </message>
    <message>
        <source>Satisfied then: {score}.</source>
        <translation>Tyytyväisyys silloin: {score}.</translation>
    </message>
    <message>
        <source>Hoped for: {score}.</source>
        <translation>Toive: {score}.</translation>
    </message>
    <message>
        <source>What already helps: {words}</source>
        <translation>Mikä jo auttaa: {words}</translation>
    </message>
    <message>
        <source>How we will notice: {words}</source>
        <translation>Mistä huomaamme: {words}</translation>
    </message>
    <message>
        <source>Takes in these goals of services:</source>
        <translation>Tähän kuuluu palvelujen tavoitteita:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Askeleet:</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Ei vielä askelia.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Työn alla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>Who: {people}.</source>
        <translation>Kuka: {people}.</translation>
    </message>
    <message>
        <source>With: {service}.</source>
        <translation>Palvelu: {service}.</translation>
    </message>
    <message>
        <source>By {date}.</source>
        <translation>Viimeistään {date}.</translation>
    </message>
    <message>
        <source>The date is past.</source>
        <translation>Päivä on mennyt.</translation>
    </message>
    <message>
        <source>Moved on {on} from {old} to {new}.</source>
        <translation>Siirretty {on}: ennen {old}, nyt {new}.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>työn alla</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>ei haluta</translation>
    </message>
    <message>
        <source>Said on {date}: {state}.</source>
        <translation>Sanottu {date}: {state}.</translation>
    </message>
    <message>
        <source>case manager</source>
        <translation>omatyöntekijä</translation>
    </message>
    <message>
        <source>keeps the plan together</source>
        <translation>pitää suunnitelman koossa</translation>
    </message>
    <message>
        <source>me</source>
        <translation>minä</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} mennessä</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Viimeistään {day}</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Minä</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä kukaan</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} ja {last}</translation>
    </message>
    <message>
        <source>{some}, {last} and I</source>
        <translation>Minä, {some} ja {last}</translation>
    </message>
    <message>
        <source>{last} and I</source>
        <translation>Minä ja {last}</translation>
    </message>
    <message>
        <source>Ended: {goal}</source>
        <translation>Päättynyt: {goal}</translation>
    </message>
    <message>
        <source>{name} keeps the plan together.</source>
        <translation>{name} pitää suunnitelman koossa.</translation>
    </message>
    <message>
        <source>We meet again: {when}</source>
        <translation>Tapaamme taas: {when}</translation>
    </message>
    <message>
        <source>“{goal}” has no step yet.</source>
        <translation>Tavoitteella ”{goal}” ei ole vielä askelta.</translation>
    </message>
    <message>
        <source>The next meeting is not agreed yet.</source>
        <translation>Seuraavaa tapaamista ei ole vielä sovittu.</translation>
    </message>
    <message>
        <source>Nobody is named yet who keeps the plan together.</source>
        <translation>Ei ole vielä nimetty, kuka pitää suunnitelman koossa.</translation>
    </message>
    <message>
        <source>Reached: {goal}</source>
        <translation>Saavutettu: {goal}</translation>
    </message>
    <message>
        <source>{goal} (waits for its turn)</source>
        <translation>{goal} (odottaa vuoroaan)</translation>
    </message>
    <message>
        <source>Already done: {steps}</source>
        <translation>Jo tehty: {steps}</translation>
    </message>
</context>
<context>
    <name>PlanWays</name>
    <message>
        <source>What the services plan</source>
        <translation>Mitä palvelut suunnittelevat</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Minun ihmiseni</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the plans to look at together.</source>
        <translation>
            <numerusform>%n asia suunnitelmissa, jota kannattaa katsoa yhdessä.</numerusform>
            <numerusform>%n asiaa suunnitelmissa, joita kannattaa katsoa yhdessä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at together.</source>
        <translation>
            <numerusform>%n asia, jota kannattaa katsoa yhdessä.</numerusform>
            <numerusform>%n asiaa, joita kannattaa katsoa yhdessä.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service&apos;s plan is written here yet.</source>
        <translation>Minkään palvelun suunnitelmaa ei ole vielä kirjattu.</translation>
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
        <source>This picture or paper is larger than {limit} MB. A smaller photo is enough.</source>
        <translation>Tämä kuva tai paperi on suurempi kuin {limit} Mt. Pienempi kuva riittää.</translation>
    </message>
    <message>
        <source>Only photos (JPEG, PNG) and PDF can be kept beside a round.</source>
        <translation>Kierroksen yhteyteen voi tallentaa vain kuvia (JPEG, PNG) ja PDF-tiedostoja.</translation>
    </message>
    <message>
        <source>This paper is not kept here any more.</source>
        <translation>Tämä paperi ei ole enää tallessa täällä.</translation>
    </message>
    <message>
        <source>This person may see nothing today, so there is nothing to give.</source>
        <translation>Tämä ihminen ei saa tänään nähdä mitään, joten annettavaa ei ole.</translation>
    </message>
    <message>
        <source>Nobody of the network is called this.</source>
        <translation>Verkostossa ei ole ketään tämännimistä.</translation>
    </message>
    <message>
        <source>This is the case manager, for whom the whole plan is.</source>
        <translation>Tämä on omatyöntekijä. Omatyöntekijälle on koko suunnitelma.</translation>
    </message>
    <message>
        <source>Several people of the network are called this. Give the id: {choices}.</source>
        <translation>Verkostossa on monta tämännimistä. Anna oikean henkilön tunnus: {choices}.</translation>
    </message>
    <message>
        <source>Say for whom the extract is.</source>
        <translation>Kerro, kenelle ote on.</translation>
    </message>
    <message>
        <source>No meeting ahead has a day yet. Agree on one first.</source>
        <translation>Millään tulevalla tapaamisella ei ole vielä päivää. Sovi ensin sellainen.</translation>
    </message>
    <message>
        <source>A password has at least {minimum} characters. Several words are easy to say.</source>
        <translation>Salasanassa on vähintään {minimum} merkkiä. Muutama sana on helppo sanoa.</translation>
    </message>
    <message>
        <source>Not every program would understand this password. Letters, digits, spaces and common signs are safe, at most {maximum} of them.</source>
        <translation>Kaikki ohjelmat eivät ymmärtäisi tätä salasanaa. Kirjaimet, numerot, välilyönnit ja tavalliset merkit toimivat aina, kun niitä on enintään {maximum}.</translation>
    </message>
    <message>
        <source>The words of the page name somebody who must not be contacted ({found} times). Nothing has left. If the client wants it so, allow it with --names-allowed.</source>
        <translation>Sivulla mainitaan joku, johon ei saa ottaa yhteyttä (mainintoja: {found}). Mitään ei ole lähtenyt. Jos asiakas haluaa näin, salli se valitsimella --names-allowed.</translation>
    </message>
    <message>
        <source>The page could not be made. Nothing has left; the rest goes on.</source>
        <translation>Sivua ei voitu tehdä. Mitään ei ole lähtenyt; kaikki muu toimii.</translation>
    </message>
    <message>
        <source>There is too much on it for one picture. It can be saved as PDF.</source>
        <translation>Sivulla on liikaa yhteen kuvaan. Sen voi tallentaa PDF-tiedostona.</translation>
    </message>
    <message>
        <source>The printer did not take it. See whether it is on, or save the page as PDF.</source>
        <translation>Tulostin ei ottanut sitä vastaan. Katso, onko se päällä, tai tallenna sivu PDF-tiedostona.</translation>
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
    <name>PullingApart</name>
    <message>
        <source>Which one pulls apart from {goal}? Press its card.</source>
        <translation>Mikä vetää eri suuntaan kuin {goal}? Paina sen korttia.</translation>
    </message>
    <message>
        <source>Which one? Then press the card that it pulls apart from.</source>
        <translation>Mikä niistä? Paina sitten korttia, jonka kanssa se vetää eri suuntaan.</translation>
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
        <source>Last time</source>
        <translation>Viimeksi</translation>
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
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Sovitaan</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Mukaan</translation>
    </message>
</context>
<context>
    <name>ReadLine</name>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Omat sanasi</translation>
    </message>
    <message>
        <source>Mend: {line}</source>
        <translation>Korjaa: {line}</translation>
    </message>
    <message>
        <source>Strike: {line}</source>
        <translation>Poista: {line}</translation>
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
        <source>Thank you for saying it. Nothing is kept.</source>
        <translation>Kiitos, että sanoit. Mitään ei jää talteen.</translation>
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
        <source>Nothing is kept, not even your no.</source>
        <translation>Mitään ei jää talteen, ei edes se, että sanoit ei.</translation>
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
    <name>RestingList</name>
    <message numerus="yes">
        <source>%n thing(s) decided</source>
        <translation>
            <numerusform>%n asia päätetty</numerusform>
            <numerusform>%n asiaa päätetty</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>Avaa uudelleen: {what}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Something private</source>
        <translation>Jotain yksityistä</translation>
    </message>
</context>
<context>
    <name>RoundTexts</name>
    <message>
        <source>Rounds</source>
        <translation>Kierrokset</translation>
    </message>
    <message>
        <source>There is no round yet.</source>
        <translation>Kierroksia ei ole vielä.</translation>
    </message>
    <message>
        <source>Round of {date}</source>
        <translation>Kierros {date}</translation>
    </message>
    <message>
        <source>The dotted line is the satisfaction of {date}.</source>
        <translation>Pisteviiva on tyytyväisyys {date}.</translation>
    </message>
    <message>
        <source>Strengths:</source>
        <translation>Vahvuudet:</translation>
    </message>
    <message>
        <source>To begin with:</source>
        <translation>Mistä aloitetaan:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä valittu</translation>
    </message>
    <message>
        <source>What changed, in their own words</source>
        <translation>Mikä muuttui, omin sanoin</translation>
    </message>
    <message>
        <source>Hopes, in their own words</source>
        <translation>Toiveet, omin sanoin</translation>
    </message>
    <message numerus="yes">
        <source>%n private comment(s) left out.</source>
        <translation>
            <numerusform>%n yksityinen kommentti jää pois.</numerusform>
            <numerusform>%n yksityistä kommenttia jää pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>The numbers of the round of {date}, from 0 to 10.</source>
        <translation>Kierroksen {date} numerot asteikolla 0–10.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ei nyt</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>en halua kertoa</translation>
    </message>
    <message>
        <source>not my thing</source>
        <translation>ei ole minun juttuni</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Piilota: {field}</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Näytä: {field}</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message>
        <source>What {name} sees today</source>
        <translation>Mitä {name} näkee tänään</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Another service</source>
        <translation>Muu palvelu</translation>
    </message>
    <message>
        <source>Its week, dates, what was assessed …</source>
        <translation>Viikko, päivämäärät, mitä on arvioitu …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Take this card away</source>
        <translation>Ota tämä kortti pois</translation>
    </message>
    <message>
        <source>A service&apos;s goal, as it is now</source>
        <translation>Palvelun tavoite sellaisena kuin se nyt on</translation>
    </message>
    <message>
        <source>A service&apos;s goal</source>
        <translation>Palvelun tavoite</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Tallenna tämä</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Lisää</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s), one from each line.</source>
        <translation>
            <numerusform>%n tavoite, jokaiselta riviltä yksi.</numerusform>
            <numerusform>%n tavoitetta, jokaiselta riviltä yksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the service&apos;s words; several lines are several goals.</source>
        <translation>Palvelun sanoin; monta riviä on monta tavoitetta.</translation>
    </message>
    <message>
        <source>Not understood: {text}</source>
        <translation>Tätä ei ymmärretty: {text}</translation>
    </message>
    <message>
        <source>The words are still missing.</source>
        <translation>Sanat puuttuvat vielä.</translation>
    </message>
    <message>
        <source>Which service plans this?</source>
        <translation>Mikä palvelu suunnittelee tätä?</translation>
    </message>
    <message>
        <source>Which theme is it about?</source>
        <translation>Mitä teemaa se koskee?</translation>
    </message>
    <message>
        <source>Which service?</source>
        <translation>Mikä palvelu?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>The goal in the service&apos;s words</source>
        <translation>Tavoite palvelun sanoin</translation>
    </message>
    <message>
        <source>What it wants</source>
        <translation>Mitä se tavoittelee</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} ja {last}</translation>
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
        <translation>joka toinen viikko</translation>
    </message>
    <message>
        <source>{time}, {way} each way</source>
        <translation>{time}, matka {way} suuntaansa</translation>
    </message>
    <message>
        <source>on weekdays nothing before {time}</source>
        <translation>arkisin ei mitään ennen kello {time}</translation>
    </message>
    <message>
        <source>on weekdays nothing after {time}</source>
        <translation>arkisin ei mitään kello {time} jälkeen</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>voimassa {day} asti</translation>
    </message>
    <message>
        <source>Assessed: {words}</source>
        <translation>Arvioitu: {words}</translation>
    </message>
</context>
<context>
    <name>ServicesHead</name>
    <message>
        <source>What the services already plan for you</source>
        <translation>Mitä palvelut jo suunnittelevat sinulle</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Omat tavoitteet</translation>
    </message>
    <message>
        <source>+ A service&apos;s goal</source>
        <translation>+ Palvelun tavoite</translation>
    </message>
    <message>
        <source>{services}, {goals}. You decide which become yours.</source>
        <translation>{services}, {goals}. Sinä päätät, mistä tulee omiasi.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n palvelu</numerusform>
            <numerusform>%n palvelua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n tavoite</numerusform>
            <numerusform>%n tavoitetta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Added: {words}</source>
        <translation>Lisätty: {words}</translation>
    </message>
    <message>
        <source>What do I want, in my own words?</source>
        <translation>Mitä minä haluan, omin sanoin?</translation>
    </message>
</context>
<context>
    <name>ServicesShown</name>
    <message>
        <source>The whole plan</source>
        <translation>Koko suunnitelma</translation>
    </message>
    <message>
        <source>The two of you ended this.</source>
        <translation>Te kaksi päätitte tämän.</translation>
    </message>
    <message>
        <source>In my goal {goal}</source>
        <translation>Omassa tavoitteessani {goal}</translation>
    </message>
    <message>
        <source>importance {score}</source>
        <translation>tärkeys {score}</translation>
    </message>
    <message>
        <source>satisfaction {score}</source>
        <translation>tyytyväisyys {score}</translation>
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
    <message>
        <source>Type in a paper</source>
        <translation>Kirjaa paperilomake</translation>
    </message>
    <message>
        <source>Hand on or close</source>
        <translation>Siirto tai lopetus</translation>
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
        <source>What stands out in plans</source>
        <translation>Mikä suunnitelmissa nousee esiin</translation>
    </message>
    <message>
        <source>A theme is important from</source>
        <translation>Teema on tärkeä, kun tärkeys on vähintään</translation>
    </message>
    <message>
        <source>Satisfaction is low up to</source>
        <translation>Tyytyväisyys on matala, kun se on enintään</translation>
    </message>
    <message>
        <source>A theme matters little up to</source>
        <translation>Teema on vähän tärkeä, kun tärkeys on enintään</translation>
    </message>
    <message>
        <source>A step stands out when it was “not yet” so often</source>
        <translation>Askel nousee esiin, kun vastaus on ollut ”ei vielä” näin monesti</translation>
    </message>
    <message>
        <source>So many steps of one&apos;s own at once are not too many</source>
        <translation>Näin monta omaa askelta yhtä aikaa ei ole liikaa</translation>
    </message>
    <message>
        <source>A day is long when it is longer than</source>
        <translation>Päivä on pitkä, kun se kestää yli</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
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
    <name>SharingPage</name>
    <message>
        <source>There is nobody yet to whom something could be shown.</source>
        <translation>Täällä ei ole vielä ketään, jolle voisi näyttää jotain.</translation>
    </message>
    <message>
        <source>Circle, plan and goals</source>
        <translation>Ympyrä, suunnitelma ja tavoitteet</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Teema kerrallaan</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Kuka saa nähdä mitä</translation>
    </message>
    <message>
        <source>Nobody sees anything unless you say yes. Private words stay out, whatever is ticked.</source>
        <translation>Kukaan ei näe mitään, ellet sano kyllä. Yksityiset sanat jäävät pois, valittiinpa mitä tahansa.</translation>
    </message>
    <message>
        <source>may see it; a press takes it back</source>
        <translation>saa nähdä; painallus peruu</translation>
    </message>
    <message>
        <source>ticked, not yet given</source>
        <translation>valittu, ei vielä annettu</translation>
    </message>
    <message>
        <source>sees it with something wider</source>
        <translation>näkee laajemman luvan kautta</translation>
    </message>
</context>
<context>
    <name>SharingRoom</name>
    <message>
        <source>Circle</source>
        <translation>Ympyrä</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Omat sanani</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Koko suunnitelma</translation>
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
        <source>Type in a paper …</source>
        <translation>Kirjaa paperilomake …</translation>
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
    <message>
        <source>A meeting that keeps nothing</source>
        <translation>Tapaaminen, josta ei jää mitään</translation>
    </message>
    <message>
        <source>Locks the store first; your passphrase opens it again</source>
        <translation>Lukitsee ensin lokeron; tunnuslauseesi avaa sen taas</translation>
    </message>
</context>
<context>
    <name>StepCheck</name>
    <message>
        <source>A word, if you want</source>
        <translation>Sana tai pari, jos haluat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Työn alla</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>En halua</translation>
    </message>
    <message>
        <source>{step}: {answer}</source>
        <translation>{step}: {answer}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>A new date or a word …</source>
        <translation>Uusi päivä tai sana …</translation>
    </message>
    <message>
        <source>A word …</source>
        <translation>Sana tai pari …</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>With which service</source>
        <translation>Minkä palvelun kanssa</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Valitse palvelu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Poista tämä askel</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Uusi askel</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Muuta tätä askelta</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Työn alla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>En halua enää</translation>
    </message>
    <message>
        <source>Why was it moved?</source>
        <translation>Miksi päivä siirtyi?</translation>
    </message>
    <message>
        <source>How will we notice that it helps?</source>
        <translation>Mistä huomaamme, että se auttaa?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Miten pitkällä se on?</translation>
    </message>
    <message>
        <source>What is one small step?</source>
        <translation>Mikä on yksi pieni askel?</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Kuka tekee sen?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Mihin mennessä?</translation>
    </message>
    <message>
        <source>With which service?</source>
        <translation>Minkä palvelun kanssa?</translation>
    </message>
    <message>
        <source>Only the first is needed.</source>
        <translation>Vain askel itse tarvitaan.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>On the way</source>
        <translation>Työn alla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>En halua enää</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Tehty: {step}</translation>
    </message>
    <message>
        <source>Change the step: {step}</source>
        <translation>Muuta askelta: {step}</translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
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
    <name>TakeHomePage</name>
    <message>
        <source>The paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Valinnat</translation>
    </message>
</context>
<context>
    <name>TakeHomeRoom</name>
    <message>
        <source>It does not fit on one page; it goes on on another.</source>
        <translation>Kaikki ei mahdu yhdelle sivulle. Loput ovat seuraavalla.</translation>
    </message>
    <message>
        <source>It does not fit on one side of the card; it goes on on another.</source>
        <translation>Kaikki ei mahdu kortin yhdelle puolelle. Loput ovat seuraavalla.</translation>
    </message>
    <message>
        <source>This names somebody who must not be contacted: {words}. You decide whether it stays.</source>
        <translation>Tässä mainitaan joku, johon ei saa ottaa yhteyttä: {words}. Sinä päätät, jääkö se tähän.</translation>
    </message>
    <message>
        <source>The printer, and what waits for it on this computer, may keep a copy for a while: that is out of our hands. A file that you save stays until you delete it.</source>
        <translation>Tulostimeen ja koneen tulostusjonoon voi jäädä kopio joksikin aikaa: siihen emme voi vaikuttaa. Tiedosto, jonka tallennat, säilyy, kunnes poistat sen.</translation>
    </message>
    <message>
        <source>Something has changed meanwhile. Look at it once more.</source>
        <translation>Jokin on muuttunut. Katso vielä kerran.</translation>
    </message>
    <message>
        <source>It is on its way to {printer}.</source>
        <translation>Lähetetty tulostimelle {printer}.</translation>
    </message>
    <message>
        <source>Files to take along</source>
        <translation>Mukaan otettavat tiedostot</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Nothing of this meeting is kept but what you save here.</source>
        <translation>Tästä tapaamisesta jää talteen vain se, minkä tallennat tässä.</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it, or choose another name.</source>
        <translation>Tiedosto {file} on jo olemassa. Korvaa se tai valitse toinen nimi.</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>Tiedosto on täällä: {file}</translation>
    </message>
</context>
<context>
    <name>TakeHomeTexts</name>
    <message>
        <source>My Life · {called}</source>
        <translation>Minun elämäni · {called}</translation>
    </message>
    <message>
        <source>This is what we talked about. It is yours.</source>
        <translation>Tästä puhuimme. Tämä on sinun.</translation>
    </message>
    <message>
        <source>This is what we talked about and what we agreed. It is yours.</source>
        <translation>Tästä puhuimme ja näin sovimme. Tämä on sinun.</translation>
    </message>
    <message>
        <source>This is what we talked about. Some of it is new since we agreed. It is yours.</source>
        <translation>Tästä puhuimme. Osa on uutta, eikä siitä ole vielä sovittu. Tämä on sinun.</translation>
    </message>
    <message>
        <source>This is what we talked about. Nothing is agreed yet, and there is no hurry. It is yours.</source>
        <translation>Tästä puhuimme. Mitään ei ole vielä sovittu, eikä ole kiire. Tämä on sinun.</translation>
    </message>
    <message>
        <source>I filled in this Circle on {on_day}.</source>
        <translation>Täytin tämän ympyrän {on_day}.</translation>
    </message>
    <message>
        <source>Pale marks: {days}.</source>
        <translation>Vaaleat merkit: vastattu aiemmin ({days}).</translation>
    </message>
    <message>
        <source>My strengths</source>
        <translation>Vahvuuteni</translation>
    </message>
    <message>
        <source>What already helps:</source>
        <translation>Mikä jo auttaa:</translation>
    </message>
    <message>
        <source>What I want, and what happens next</source>
        <translation>Mitä haluan ja mitä tapahtuu seuraavaksi</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Myöhemmin:</translation>
    </message>
    <message>
        <source>Reached:</source>
        <translation>Olen jo saavuttanut:</translation>
    </message>
    <message>
        <source>What comes next we think about together.</source>
        <translation>Mietitään yhdessä, mitä seuraavaksi.</translation>
    </message>
    <message>
        <source>We agree on the next meeting later.</source>
        <translation>Seuraavasta tapaamisesta sovitaan myöhemmin.</translation>
    </message>
    <message>
        <source>We meet again:</source>
        <translation>Tapaamme taas:</translation>
    </message>
    <message>
        <source>on {on_day} at {time}</source>
        <translation>{on_day} klo {time}</translation>
    </message>
    <message>
        <source>, with {names}</source>
        <translation>, mukana {names}</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>Tapaamme taas</translation>
    </message>
    <message>
        <source>{step} — {who}, already under way</source>
        <translation>{step} – {who}, jo työn alla</translation>
    </message>
    <message>
        <source>{step} — {who}, already under way, by {on_day}</source>
        <translation>{step} – {who}, jo työn alla, viimeistään {on_day}</translation>
    </message>
    <message>
        <source>{step} — {who}</source>
        <translation>{step} – {who}</translation>
    </message>
    <message>
        <source>{step} — {who}; the day was {day}</source>
        <translation>{step} – {who}; päivä oli {day}</translation>
    </message>
    <message>
        <source>{step} — {who}, by {on_day}</source>
        <translation>{step} – {who}, viimeistään {on_day}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>minä</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ei vielä kukaan</translation>
    </message>
    <message>
        <source>Already done: {steps}</source>
        <translation>Jo tehty: {steps}</translation>
    </message>
    <message>
        <source>We look for the next step together.</source>
        <translation>Mietitään seuraava askel yhdessä.</translation>
    </message>
    <message>
        <source>I want to begin with:</source>
        <translation>Mistä haluan aloittaa:</translation>
    </message>
    <message>
        <source>There is no goal yet, and that is fine.</source>
        <translation>Tavoitetta ei vielä ole, ja se on ihan hyvä.</translation>
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
    <name>ThemeRow</name>
    <message>
        <source>no service plans anything here</source>
        <translation>mikään palvelu ei suunnittele tässä mitään</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n muu …</numerusform>
            <numerusform>%n muuta …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) seen: {theme}</source>
        <translation>
            <numerusform>%n muu huomio: {theme}</numerusform>
            <numerusform>%n muuta huomiota: {theme}</numerusform>
        </translation>
    </message>
    <message>
        <source>Do these pull apart?</source>
        <translation>Vetävätkö nämä eri suuntiin?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Do these pull apart? {answer}: {theme}</source>
        <translation>Vetävätkö nämä eri suuntiin? {answer}: {theme}</translation>
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
    <name>ThreeSides</name>
    <message>
        <source>What is in view</source>
        <translation>Mitä näkyy</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Minutes on the way, one way</source>
        <translation>Minuutteja matkaan suuntaansa</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Monenko viikon välein</translation>
    </message>
    <message>
        <source>from</source>
        <translation>kello</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>minutes on the way</source>
        <translation>minuutteja matkaan</translation>
    </message>
    <message>
        <source>every how many weeks</source>
        <translation>monenko viikon välein</translation>
    </message>
    <message>
        <source>a time ends on the day on which it begins: a night is two times</source>
        <translation>aika päättyy samana päivänä kuin alkaa: yön yli kestävä kirjataan kahtena aikana</translation>
    </message>
    <message>
        <source>a time needs its days, from when and to when</source>
        <translation>aika tarvitsee päivät, alun ja lopun</translation>
    </message>
</context>
<context>
    <name>TimesField</name>
    <message>
        <source>+ Another time</source>
        <translation>+ Toinen aika</translation>
    </message>
    <message>
        <source>At most so many days a week</source>
        <translation>Enintään näin monta päivää viikossa</translation>
    </message>
    <message>
        <source>So many weekdays free</source>
        <translation>Näin monta arkipäivää vapaana</translation>
    </message>
    <message>
        <source>On weekdays nothing before</source>
        <translation>Arkisin ei mitään ennen kello</translation>
    </message>
    <message>
        <source>On weekdays nothing after</source>
        <translation>Arkisin ei mitään jälkeen kello</translation>
    </message>
    <message>
        <source>Its week</source>
        <translation>Sen viikko</translation>
    </message>
    <message>
        <source>What it asks of the rest of the week</source>
        <translation>Mitä se vaatii muulta viikolta</translation>
    </message>
</context>
<context>
    <name>TwoSides</name>
    <message>
        <source>What is in view</source>
        <translation>Mitä näkyy</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Bring it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Taken away: {words}</source>
        <translation>Poistettu: {words}</translation>
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
        <source>A meeting that keeps nothing</source>
        <translation>Tapaaminen, josta ei jää mitään</translation>
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
    <name>VersionsPage</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Kaksi versiota rinnakkain</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Takaisin suunnitelmaan</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Siinä ei ole mitään.</translation>
    </message>
    <message>
        <source>This is different</source>
        <translation>Tämä on eri tavalla</translation>
    </message>
    <message>
        <source>The two say the same</source>
        <translation>Molemmissa lukee sama</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Toinen versio</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Yksi versio</translation>
    </message>
</context>
<context>
    <name>VersionsRoom</name>
    <message>
        <source>As it is now</source>
        <translation>Sellaisena kuin se nyt on</translation>
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
        <source>{name}: “{words}” was to be done by {date}</source>
        <translation>{name}: ”{words}” oli määrä tehdä {date} mennessä</translation>
    </message>
    <message>
        <source>{name}: look at the plan again, agreed for {date}</source>
        <translation>{name}: katsotaan suunnitelmaa uudelleen, sovittu {date}</translation>
    </message>
    <message>
        <source>{name}: read the plan together, it waits for a yes</source>
        <translation>{name}: lukekaa suunnitelma yhdessä, se odottaa kyllää</translation>
    </message>
    <message>
        <source>{name}: {words} may see something until {date}</source>
        <translation>{name}: lupa päättyy {date} ({words})</translation>
    </message>
    <message>
        <source>{name}: {date}</source>
        <translation>{name}: {date}</translation>
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
    <name>WalletTexts</name>
    <message>
        <source>My Life · {called}</source>
        <translation>Minun elämäni · {called}</translation>
    </message>
    <message>
        <source>{step} — by {on_day}</source>
        <translation>{step} – viimeistään {on_day}</translation>
    </message>
    <message>
        <source>My next step:</source>
        <translation>Seuraava askeleeni:</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Seuraava askel:</translation>
    </message>
    <message>
        <source>I can call:</source>
        <translation>Voin soittaa:</translation>
    </message>
    <message>
        <source>We meet:</source>
        <translation>Tapaamme:</translation>
    </message>
    <message>
        <source>{on_day} at {time}</source>
        <translation>{on_day} klo {time}</translation>
    </message>
    <message>
        <source>Help now:</source>
        <translation>Apua heti:</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>Your week if all of this happened</source>
        <translation>Viikkosi, jos kaikki tämä toteutuisi</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Ennen tätä päivää</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Before today: {hours}</source>
        <translation>Ennen tätä päivää: {hours}</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Piilota sanat</translation>
    </message>
    <message>
        <source>The week in words</source>
        <translation>Viikko sanoina</translation>
    </message>
</context>
<context>
    <name>WeekTexts</name>
    <message>
        <source>two at once</source>
        <translation>yhtä aikaa</translation>
    </message>
    <message>
        <source>no time between</source>
        <translation>ei aikaa välissä</translation>
    </message>
    <message>
        <source>long day</source>
        <translation>pitkä päivä</translation>
    </message>
    <message>
        <source>No times are known yet.</source>
        <translation>Aikoja ei vielä tiedetä.</translation>
    </message>
    <message>
        <source>{things} a week, and {ways} on the way.</source>
        <translation>{things} viikossa ja {ways} matkoilla.</translation>
    </message>
    <message>
        <source>{things} a week.</source>
        <translation>{things} viikossa.</translation>
    </message>
    <message>
        <source>What is not every week is counted by its share.</source>
        <translation>Mikä ei ole joka viikko, on laskettu osuutensa mukaan.</translation>
    </message>
    <message>
        <source>Hatched: two things at the same time.</source>
        <translation>Viivoitettu: kaksi asiaa yhtä aikaa.</translation>
    </message>
    <message>
        <source>Hatched: too little time between.</source>
        <translation>Viivoitettu: liian vähän aikaa välissä.</translation>
    </message>
    <message>
        <source>A long day, in some weeks: {hours}.</source>
        <translation>Joinakin viikkoina pitkä päivä: {hours}.</translation>
    </message>
    <message>
        <source>A long day: {hours}.</source>
        <translation>Pitkä päivä: {hours}.</translation>
    </message>
    <message>
        <source>{thing}, {way} each way</source>
        <translation>{thing}, matka {way} suuntaansa</translation>
    </message>
    <message>
        <source>At the same time {span}: {both}.</source>
        <translation>Yhtä aikaa {span}: {both}.</translation>
    </message>
    <message>
        <source>Too little time between: {time}, and the way takes {way}: {both}.</source>
        <translation>Liian vähän aikaa välissä: {time}, ja matka vie {way}: {both}.</translation>
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
        <source>Your words stand just as you say them. You decide.</source>
        <translation>Sanasi ovat tässä juuri niin kuin ne sanot. Sinä päätät.</translation>
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
        <source>Now, beside you. Afterwards nobody can open it again.</source>
        <translation>Nyt, sinun vieressäsi. Jälkeenpäin kukaan ei voi enää avata tätä.</translation>
    </message>
    <message>
        <source>Nobody else sees anything unless you say so. Every time somebody opens it, that is written down.</source>
        <translation>Kukaan muu ei näe mitään, ellet sinä niin sano. Aina kun joku avaa tietosi, siitä jää merkintä.</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Mitään ei jää talteen</translation>
    </message>
    <message>
        <source>It stays on this laptop</source>
        <translation>Kaikki pysyy tällä koneella</translation>
    </message>
    <message>
        <source>What you do not print or save is gone when the meeting ends.</source>
        <translation>Se, mitä et tulosta tai tallenna, katoaa, kun tapaaminen loppuu.</translation>
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
    <name>WhoChoice</name>
    <message>
        <source>Who takes it?</source>
        <translation>Kuka tekee sen?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Minä</translation>
    </message>
</context>
<context>
    <name>WholeTexts</name>
    <message>
        <source>The plan of {called}</source>
        <translation>Suunnitelma: {called}</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Ei vielä sovittu.</translation>
    </message>
    <message>
        <source>Agreed on {date}.</source>
        <translation>Sovittu {date}.</translation>
    </message>
    <message>
        <source>Agreed on {date}, changed since then.</source>
        <translation>Sovittu {date}, muuttunut sen jälkeen.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nimi:</translation>
    </message>
    <message>
        <source>Born:</source>
        <translation>Syntynyt:</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Tavoitteita ei ole vielä.</translation>
    </message>
    <message>
        <source>Seen in the plans</source>
        <translation>Havaintoja suunnitelmista</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Mitään ei ole auki.</translation>
    </message>
    <message>
        <source>Said to {called}, as the two looked at it.</source>
        <translation>Näin tätä katsottiin yhdessä: ”sinä” on tässä {called}.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>The week if all of this happened</source>
        <translation>Viikko, jos kaikki tämä toteutuisi</translation>
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
    <name>_Away</name>
    <message>
        <source>May be contacted again</source>
        <translation>Saa taas ottaa yhteyttä</translation>
    </message>
    <message>
        <source>Why {name} must not be contacted</source>
        <translation>Miksi ei saa ottaa yhteyttä: {name}</translation>
    </message>
    <message>
        <source>{name} may be contacted again</source>
        <translation>{name}: saa taas ottaa yhteyttä</translation>
    </message>
</context>
<context>
    <name>_CalendarWords</name>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
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
    <message numerus="yes">
        <source>in %n goal(s)</source>
        <translation>
            <numerusform>mukana %n tavoitteessa</numerusform>
            <numerusform>mukana %n tavoitteessa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) work on this theme.</source>
        <translation>
            <numerusform>%n palvelu työskentelee tämän teeman parissa.</numerusform>
            <numerusform>%n palvelua työskentelee tämän teeman parissa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet, at %n meeting(s): “{step}”.</source>
        <translation>
            <numerusform>Ei vielä, %n tapaamisessa: ”{step}”.</numerusform>
            <numerusform>Ei vielä, %n tapaamisessa: ”{step}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n step(s) of your own at once.</source>
        <translation>
            <numerusform>Sinulla on %n oma askel yhtä aikaa.</numerusform>
            <numerusform>Sinulla on %n omaa askelta yhtä aikaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(together with %n other goal(s))</source>
        <translation>
            <numerusform>(yhdessä %n muun tavoitteen kanssa)</numerusform>
            <numerusform>(yhdessä %n muun tavoitteen kanssa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week; {goal} has at most {limit}</source>
        <translation>
            <numerusform>%n päivä viikossa; {goal}: enintään {limit}</numerusform>
            <numerusform>%n päivää viikossa; {goal}: enintään {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free weekday(s); {goal} needs at least {limit}</source>
        <translation>
            <numerusform>%n vapaa arkipäivä; {goal}: ainakin {limit}</numerusform>
            <numerusform>%n vapaata arkipäivää; {goal}: ainakin {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>joka viikko</numerusform>
            <numerusform>%n viikon välein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) a week</source>
        <translation>
            <numerusform>enintään %n päivä viikossa</numerusform>
            <numerusform>enintään %n päivää viikossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekday(s) free</source>
        <translation>
            <numerusform>%n arkipäivä vapaana</numerusform>
            <numerusform>%n arkipäivää vapaana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of more than {hours} (dashed frame).</source>
        <translation>
            <numerusform>%n päivä on yli {hours} (kehys katkoviivalla).</numerusform>
            <numerusform>%n päivää on yli {hours} (kehys katkoviivalla).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Say</name>
    <message>
        <source>{name} sees nothing.</source>
        <translation>{name} ei näe mitään.</translation>
    </message>
    <message numerus="yes">
        <source>All numbers of the Circle, %n round(s).</source>
        <translation>
            <numerusform>Kaikki ympyrän numerot, %n kierros.</numerusform>
            <numerusform>Kaikki ympyrän numerot, %n kierrosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of: {themes}.</source>
        <translation>Numerot näistä: {themes}.</translation>
    </message>
    <message>
        <source>My own words on: {themes}.</source>
        <translation>Omat sanani näistä: {themes}.</translation>
    </message>
    <message>
        <source>Not my words on: {themes}.</source>
        <translation>Ei sanojani näistä: {themes}.</translation>
    </message>
    <message numerus="yes">
        <source>Goal “{words}” and its %n step(s).</source>
        <translation>
            <numerusform>Tavoite ”{words}” ja sen %n askel.</numerusform>
            <numerusform>Tavoite ”{words}” ja sen %n askelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal “{words}”.</source>
        <translation>Tavoite ”{words}”.</translation>
    </message>
    <message>
        <source>These names: {names}.</source>
        <translation>Nämä nimet: {names}.</translation>
    </message>
    <message>
        <source>The plan of their own service: {services}.</source>
        <translation>Oman palvelunsa suunnitelma: {services}.</translation>
    </message>
    <message>
        <source>Given {day}</source>
        <translation>Lupa annettu {day}</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>suullisesti</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>paperilla</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>allekirjoitettu näytöllä</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>voimassa {day} asti</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>voimassa, kunnes perut luvan</translation>
    </message>
</context>
<context>
    <name>_Shape</name>
    <message>
        <source>Circle of {date}</source>
        <translation>Ympyrä {date}</translation>
    </message>
</context>
<context>
    <name>_ShareRow</name>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>does not see it</source>
        <translation>ei näe</translation>
    </message>
    <message>
        <source>may see it</source>
        <translation>saa nähdä</translation>
    </message>
    <message>
        <source>about to be given</source>
        <translation>valittu, ei vielä annettu</translation>
    </message>
    <message>
        <source>sees it already, with something wider</source>
        <translation>näkee jo laajemman luvan kautta</translation>
    </message>
    <message>
        <source>Take back all that {name} may see</source>
        <translation>Peru kaikki, mitä {name} saa nähdä</translation>
    </message>
</context>
</TS>
