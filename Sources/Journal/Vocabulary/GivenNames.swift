/// Given names that are common somewhere, by which "tech 1 – Raj" is told from "tech 1 – Kafka".
///
/// Those that are as well a place, a tool or a word tell nothing, and are left out.
enum GivenNames {
  /// - Parameter hash: of the word in lower case.
  static func contains(_ hash: UInt32) -> Bool { hashes.contains(hash) }

  /// Made when the first interview is read, so that other commands start without it.
  private static let hashes = names.withUTF8Buffer { names in
    Set(names.split(separator: UInt8(ascii: " ")).map { SpellingHash.of($0) })
  }

  private static let names: StaticString = """
    aarav aaron abdul abdullah abebe abel abena abhishek abigail abraham achieng adaeze adam ade \
    adebayo adela adele adelina adeline adeola aditi aditya adjoa adrian adriana adrienne afia \
    agnes agnès ahmad ahmed ahmet aiko aisha ajay akash akiko akinyi akira akua alain alan alba \
    albert alberto albina aldo alejandra alejandro aleksandra aleksei alena alessandro alex alexa \
    alexander alexandra alexandre alexei alexia alexis alfonso alfred alfredo ali alice alicia \
    alina aline alison allan almaz alvin alyssa ama amaka amal amalia amanda amani amara amber \
    amelia amelie amina amir amira amit amy amélie ana anand ananya anastasia anatoly anaïs anders \
    andre andrea andreas andres andrew andriy andré andy angel angela angelica angelika angelina \
    angelo angharad anh anika anil anita anja anjali ankit ann anna anne annette annie annika anouk \
    anthony antoine antoinette anton antonella antonia antonio antony aoife ariana ariane ariel \
    arjun armando arne arnold aron arthur artur arturo arun asha ashley ashok astrid audrey august \
    augusto aurelia aurelio aurélie axel ayesha aylin ayse baraka barbara barry baz bea beatrice \
    beatriz becky bekele belinda bella ben bence benedikt benjamin benjamín bernadette bernard \
    bernardo bernhard berta bertha beth bettina betty bex bianca bilal billy birgit blanka bob \
    bohdan bola bongani boris bradley brandon brenda brian brigitte britt britta bruce bruno bryan \
    bukola burak caleb callum camila camilla camille camilo caoimhe carina carl carla carlo carlos \
    carmela carmelo carmen carol carole caroline carolyn carys cassandra catalina cath catherine \
    cathy cecilia celia celine cem chantal charles charlie charlotte chidi chinedu chioma chloe \
    chris christel christelle christian christiane christina christine christophe christopher \
    chukwu cian ciara cindy claire clara clare claude claudia claudine claudio clifford colette \
    colin connor constance constantin corinne cornelia cornelius craig cristian cristina cynthia \
    cyril cécile céline dafydd dagmar daisuke daisy damaris damian damien dan dana daniel daniela \
    danielle danilo danny dante daria dario darius darren dave david dawit dawn dean deb debbie \
    deborah debra debs deepa deepak dejan delia delphine denis denise deniz dennis derek derya \
    diana diane diego dimitri dimitris dina dinesh dirk divya dmitri dmitry dolores dominic dominik \
    dominique donald donna dora doris dorothy douglas dragan duc duncan dusan dylan ed eddie edgar \
    edith edmond eduard eduardo edward edwin efua eileen ekaterina ekow elaine elena eleni eleonora \
    eliana eliane elias elif elijah elin elina elisa elisabeth elise elizabeth ella ellen ellie \
    elliot elma elsa elvira elvis ema emanuel emeka emi emil emilia emilie emilio emily emma \
    emmanuel emre enrique enzo eoin eric erica erik erika erna ernest ernesto ernst erwin esi \
    esmeralda esteban estelle ester esther ethan eugenia eugenio eva evan eve eveline evelyn \
    evelyne fabian fabienne fabio fabiola faisal faith fanny farhan farid fatima fatma federico \
    felicia felipe felix femi ferdinand fernanda fernando fidel filip finn fiona flavia flavio flor \
    flora florian folake fran frances francesca francesco francis francisca francisco franco frank \
    franz françois françoise fred freddy frederick frederik frida frédéric funmi gabby gabriel \
    gabriela gabriella gabrielle galina ganesh gareth gary gavin gaz gbenga geeta gemma geoff \
    geoffrey georg george georges georgette georgina gerald geraldine gerard gerardo gerda germaine \
    gethin gilbert gilberto gilles gina gino giorgos giovanna giovanni gisela gita giuseppe gizem \
    gladys glen glenn gloria gonzalo gopal goran gordon grace graham grainne greg gregor gregory \
    greta guido guillaume gunnar gus gustav gustavo guy gérard hamza hana hanan hank hanna hannah \
    hans hari harish harold harriet harry haruka haruto hasan hassan hatice heather heidi helen \
    helena helene helga henri henriette henrik henry herbert hien hilda hiroko hiroshi hiwot hoa \
    hong hubert huda hugo hui huong hussain hussein hélène ian ibrahim ida ifeanyi ifeoma ignacio \
    igor ike ilona ilse iman imelda imran ina ines inga ingeborg ingrid irena irene irina iris irma \
    iryna isa isaac isabel isabela isabella isabelle isha ishaan ismael ismail ivan ivana ivo \
    ivonne jack jackson jacob jacqueline jacques jaime jake jakob jamal james jamie jan jana jane \
    janet janice janina janine jasmin jasmina jason javier jean jeanette jeanne jeannette jeannine \
    jeff jeffrey jelena jenna jennifer jenny jens jeremy jess jesse jessica jie jihoon jill jim \
    jimin jimmy jing jiwoo jo joachim joan joana joanna joanne joe joel johan johanna johannes john \
    johnny jon jonas jonathan joon jorge josef josefa josefina joseph josephine josette josh joshua \
    josé jovana joy joyce juan juana judith jules julian juliana julie julien juliette julio julius \
    juma jun justin justina justine kai kamau kamil kaori karan kareem karen karim karin karina \
    karl karla karol karolina kat katarina kate katerina katharina katherine kathleen kathryn kathy \
    katia katie katja kavita kazuki kazuko keiko keith kelly kemi kenji kenneth kenta kerem kerry \
    kev kevin khadija khalid kiara kim kiran kirsten klara kofi kojo kostas krista kristian kristin \
    kristina kristine ksenia kunal kunle kurt kwaku kwame kwesi kyle laetitia laila lakshmi lana \
    lara larissa lars laura lauren laurence laurent lawrence layla lea leah leandro lee leela lei \
    leif leila lena leo leona leonard leonardo leonie leonor leopold lerato leslie leticia levi \
    lewis leyla lia liam lidia lilia lilian liliana liliane lilly lily lina linda lindiwe lindsay \
    ling linh linus lionel lisa lisbeth lise lisette liv livia liz logan lola lorena lorenzo \
    lorraine lotte lottie lou louis louisa louise luana luc luca lucas lucia luciana luciano lucie \
    lucio lucy ludmila luigi luis luisa luka lukas luke luna luz lydia lynda lynn lyudmila maddy \
    madeleine magda magdalena mags mahesh mahmoud mai maja makoto malcolm malik mandla mandy manish \
    manon manuel manuela mara marc marcel marcela marcella marcelle marco marcos marcus marek maren \
    margaret margareta margarita margit margot margret marguerite mari maria mariam marian mariana \
    marianna marianne marie marija marika mariko marilyn marina mario marion marisa marius mark \
    marko markus marlene marta martha martin martina martine marvin mary maryam maría masato mateo \
    mathew mathias mathieu mathilde matilda matilde matt matteo matthew matthias maud maura maureen \
    maurice mauro max maxim maxime maximilian maya meera meg megan mehdi mehmet mei mel melanie \
    melina melinda melissa melvin mercedes mia michael michaela micheal michel michele michelle \
    michiko michèle miguel mike mikhail mila milena milica milo mina minh minji minjun minna mira \
    miranda miriam mirjam mirko miroslav misha mohamed mohammad mohammed mohit molly mona monica \
    monika monique morgan muhammad murat muriel mustafa mwangi mykola myriam mélanie nabil nadezhda \
    nadia nadine nadir nadja nancy naoko naomi nasser natalia natalie nataliya natasha nate \
    nathalie nathan nathaniel naveen ned neema neha neil nell nelly nelson nenad nga ngozi nguyet \
    nia niamh nic nicholas nick nico nicola nicolas nicole niels nigel nikhil niklas niko nikola \
    nikolai nikos nils nina nisha njeri nkechi nkosi noa noah noel noelia nomsa noor nora norah \
    norbert noriko norma norman nour noël obinna octavio odette ofelia oisin oksana olaf oleg \
    oleksandr olena olga oliver olivia olivier ollie omar onur orlando oscar oskar osman otieno \
    otto owen ozan ozzy pablo paddy padma padraig pamela pankaj panos paola parvati pascale \
    patricia patrick patrik paul paula paulette paulina pauline paulo pavel pedro peg perla pete \
    peter petra phil philip philippe phillip phuong pia pierre pilar pooja prakash pranav priscilla \
    priya priyanka puja quang rachael rachel radha rafael rafaela rahul raj rajesh ralph ramesh \
    rami ramiro ramona rania raphael raquel rashid ravi ravindra rayan raymond rebeca rebecca \
    regina rekha renata renato rené renée rhys ricardo richard rita robert roberta roberto robin \
    rodolfo rodrigo roger rohan rohit roland rolando rolf roman romana romy ron ronald ronja ronny \
    rosa rosalia rosalie rosario rose rosemary rosie ross roy ruben rudolf russ russell ruth ryan \
    ryo sabina sabine sabrina sachin sade sakura salim sally salma sam samantha sami samir samira \
    samuel sandeep sandra sandro sandy sanjay sanjeev saoirse sara sarah sarita sasha satoshi scott \
    sean sebastian segun selam selin selina selma seojun serena sergei sergey sergio serhiy seth \
    seun severin shane sharon shaun sheila shinji shira shirley shota shreya shyam sian siddharth \
    sigrid silvana silvia silvio simon simona simone sinead siobhan sipho sita slobodan smita sneha \
    sofia sofie sofiya sofía sonia sonja sonny soojin sophia sophie soraya soren stan stanley \
    stavros stefan stefanie stella steph stephan stephanie stephen steve steven stu stuart stéphane \
    stéphanie sudha sue sunil sunita suresh susan susana susanna susanne suzanne sven svetlana \
    swati sylvia sylvie sébastien søren takashi takeshi tamara tania tanja tanya tara taras tarek \
    tariq tarun tash tasha tatiana tatjana tayo ted tejas temitope terence teresa tesfaye tess \
    tessa tetiana tetsuya thabo thandi thanh thea themba theo theodor theresa therese thiago \
    thierry thomas thuy thérèse tiffany tilly tim timo timothy tina tobi tobias tod tolu tom tomas \
    tommy tomoko tomás toni tony tracey tracy trang trevor trish tristan tuan tunde uche uday uma \
    umar ursula usha usman valentin valentina valentine valentino valeria valerie valérie vanesa \
    vanessa vanja varun vasilis vera veronica veronika vesna vic vicente vicky victor victoria \
    vidya vijay vikram viktor viktoria vilma vinay vincent vinod viola violeta virginie vito viv \
    vivek vivian viviana vladimir véronique wale waleed walid walter wambui wanjiru wayne wei wendy \
    werner wesley william willy xavier xia xiaoling xiaoming xin yan yannick yannis yash yasmeen \
    yasmin yasmina yasmine yaw yemi yetunde yevgeny yifan ying yoko yolanda yousef youssef yu yuki \
    yuko yulia yuliya yumi yuri yusuf yuta yuxin yves yvette yvonne zac zach zahra zaid zainab zak \
    zanele zara zawadi zeynep zita zoe zora zoran zoé
    """
}
