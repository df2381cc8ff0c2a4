<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
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
        <source>·  your background note</source>
        <translation>·  omat taustamuistiinpanosi</translation>
    </message>
    <message>
        <source>·  other people's names and telephone numbers</source>
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
    <name>LanguagePill</name>
    <message>
        <source>Language: {name}</source>
        <translation>Kieli: {name}</translation>
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
        <source>These were left open</source>
        <translation>Nämä jäivät auki</translation>
    </message>
    <message>
        <source>Open one if you like, or go on. An open answer is fine too.</source>
        <translation>Avaa jokin, jos haluat, tai jatka. Saat jättää ne myös auki.</translation>
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
        <source>A theme's id is written as in self_esteem.</source>
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
        <source>My Life stays open until they are saved.</source>
        <translation>Ohjelma pysyy auki, kunnes kaikki on tallessa.</translation>
    </message>
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
        <source>What you said is kept here, and saved as soon as the disk takes it.</source>
        <translation>Vastauksesi ovat yhä tässä ja tallentuvat heti, kun levylle voi taas kirjoittaa.</translation>
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
        <source>Open the Circle</source>
        <translation>Avaa ympyrä</translation>
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
    <name>ThemeCard</name>
    <message>
        <source>There is room for 2,000 characters, and they are used.</source>
        <translation>Tähän mahtuu 2 000 merkkiä, ja tila on nyt täynnä.</translation>
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
</TS>
