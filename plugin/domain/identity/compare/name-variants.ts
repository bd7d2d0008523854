/**
 * Given names that one person uses for another, and the same name in other languages; one group a line. Left out is
 * what sisters and brothers are called side by side, such as Emma and Emily, though of one origin.
 */
const GIVEN_NAMES = `
alexander aleksandr alexandre alessandro alejandro alex sasha sascha sandro oleksandr alexandros
alexandra aleksandra alessandra alejandra sasha alex
andrew andreas andre andrei andrey andres andy drew andrzej
anna ana anne ann annie anya anja
hannah hanna
anthony antonio antonios antoine anton tony toni antony
benjamin ben benny benoit
catherine katherine kathryn katharina katarina catarina ekaterina yekaterina caterina kate katie kathy cathy cath katya kati
charles carlos carl karl carlo charlie chuck karel
christopher christoph christophe cristobal chris kris
christine christina kristina cristina christiane chris tina
daniel daniele dan danny danil
david dave davide davy
dmitry dmitri dimitri dmitrij dima dimitrios dimitris
edward eduard eduardo edouard ed eddie ted ned
elizabeth elisabeth elizaveta liz lizzie beth betty eliza elise
emily emilia emilie
frances francesca francisca francoise fran franny
francis francisco francesco francois franz frank paco
frederick friedrich frederic federico fred freddy fritz
george georg georges jorge giorgio giorgos georgios yuri yury jiri
gregory gregor gregorio grigory greg grigoris
helen helena elena yelena helene lena eleni ellen
henry henri heinrich enrico enrique harry hank henrik
ian ivan john johannes johann hans juan joao giovanni jean ioannis giannis jan jack johnny jon vanya yiannis
jacob jakob jacques giacomo jakub jake
james jaime jim jimmy jamie
tiago santiago
joan joanne joanna johanna jana giovanna juana jeanne
joseph jose josef giuseppe joe joey pepe yosef youssef yusuf iosif
katherine kay kitty
konstantin constantin konstantinos kostas costas
lawrence laurence lorenzo laurent lorenz larry laurie
louis luis luigi ludwig luiz lou lewis
lucy lucia lucie luzia
margaret margarita margarida marguerite margherita maggie meg peggy marge
maria marie mary mariya maryam maria marija mari molly polly
mark marc marco marcos
marcus markus
martin martino martim marty
matthew matthias mateo matteo mateus mathieu matt matthaus
michael michel miguel michele mikhail mike mick misha mikael michalis michal
mohammed muhammad mohamed mohammad mehmet mohamad muhammed
natalia natalya natalie nathalie natasha
nicholas nicolas nikolai nikolay nicola nikolaos nikos nick nico niklas klaus
olga olha olya
patricia pat patty trish tricia
patrick patrice patricio pat paddy
paul paulo pablo paolo pavel pavlos
peter pedro pierre pietro petr pyotr petros pete
philip philipp philippe felipe filippo phil filip
rachel raquel rachele
raymond raimundo ray ramon
rebecca rebekka becky becca
richard ricardo riccardo rick ricky dick rich
robert roberto rob bob bobby robbie bert
ronald ron ronnie
samuel samuele sam sammy
samantha sam
sergey sergei sergio serge seryozha
simon simao
sophia sofia sophie zofia sofya
stephen steven stefan stefano esteban etienne estevao steve stephan stepan stefanos
susan susanna susana suzanne sue susie suzie
theodore theodor teodoro ted theo fyodor fedor
theresa teresa therese terry tess tereza
thomas tomas tommaso tom tommy tomasz
timothy timofey tim timmy
victor viktor vittorio vic
victoria viktoria vicky vika vittoria
vladimir wladimir vova volodymyr
abdullah abdallah abdulla
ahmed ahmad ahmet
alexey aleksei alexei aleksey alexej
artem artyom artiom
daria darya dariya
evgeny yevgeny evgenii eugene yevgeniy evgeniy
fatima fatimah fatma fatemeh
giannis yannis ioannis yiannis
hassan hasan hassane
hussein husain hossein hussain husayn
ibrahim ebrahim
ilya ilia
julia yulia yuliya iuliia giulia
khalid khaled
layla leila leyla laila
maxim maksim maxime massimo
mariam maryam miriam meryem
nasir nasser naser
noura nora nura
omar umar omer
sara sarah sarra
tatiana tatyana tatjana
vasily vasiliy vassily vasilis
yuri yury iurii yuriy
william wilhelm guillermo guillaume guglielmo guilherme will bill billy liam willy willem
`;

/** One surname as Chinese and Korean bearers spell it in Latin letters: pinyin, Wade–Giles, Cantonese, Revised Romanization. */
const SURNAMES = `
cai tsai choi chua
chen chan tan chin
deng tang teng
feng fung
guo kwok kuo
he ho
huang wong hwang
jiang chiang keung
li lee lei
i yi lee rhee
liang leung
lin lam lim im
liu lau lew
lu lo luk
wang wong ong
wu ng
xie hsieh tse
xu hsu tsui chui
yang yeung
zhang chang cheung
zhao chao chiu
zheng cheng chung jeong jung
zhou chow chou
zhu chu
gim kim
bak park pak
choe choi
gang kang
jo cho
yun yoon
an ahn
o oh
seo suh
sin shin
jang chang
no noh roh
yu yoo ryu
bae pae
gwon kwon
gu koo
mun moon
u woo
son sohn
im lim lym
`;

const groupsIn = (table: string): Map<string, Set<number>> => {
  const groupsOf = new Map<string, Set<number>>();
  for (const [group, line] of table.trim().split('\n').entries())
    for (const name of line.split(' ')) {
      const groups = groupsOf.get(name) ?? new Set();
      groupsOf.set(name, groups.add(group));
    }
  return groupsOf;
};

const shareGroup = (groupsOf: Map<string, Set<number>>, a: string, b: string): boolean => {
  const groups = groupsOf.get(a);
  const others = groups && groupsOf.get(b);
  if (!groups || !others) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
};

const givenNameGroups = groupsIn(GIVEN_NAMES);
const surnameGroups = groupsIn(SURNAMES);

/** True for two given names that people use for one another: `bob` and `robert`, `ivan` and `john`. */
export const areVariantGivenNames = (a: string, b: string): boolean => shareGroup(givenNameGroups, a, b);

/** Given names a letter or two apart: sisters and brothers are often called so. */
const ALIKE = new Set(
  `ada ida ira alan alain aldo albert alberto alfred alfredo alice alicia alisa alina aline elina elin amy ami ava eva eve ivy anton antonia armin
  arne arno astrid beate berta bernd bernard bruno carla carol carola carolin carolina caroline clara cara kara lara mara sara sarah tara zara dana
  lana jana nana hana dean sean deborah dennis denis diana diane dina gina lina mina nina rina tina ina dora cora flora laura nora thora edgar
  elias elisa ella elma emma ema erik eric erika erwin evelyn fabian fabio felix ferdinand filipa gabriel gabriela gerd gerda gloria guido gustav
  hayden jayden brayden kayden hugo ingo ines inge inga ilse else irina irene irma isaac jean joan jens jerome jonah jonas judith judy julia julie
  julian juliana julius kai kay karen karin karina kevin kim jim tim tom lea leah lia mia pia lena lene leon leo theo leonor lily lilly mila milla
  lola lotte luca luka lucas lukas luke marco mario marius mauro marion marlon marlene mariana marina marisa miriam moritz nadia nadine nora norma
  oscar otto paula pauline petra rita greta rosa rosie ron don jon ruth sabine sabina sandra selma silvia silvio sonia sonja tanja tania tatiana
  teo tobias ursula uwe vera verena wanda werner yann yves yvonne`.split(/\s+/),
);

/** Listed as a given name somewhere in the world, so that a slip of the pen seldom gives it. */
export const isListedGivenName = (name: string): boolean => givenNameGroups.has(name) || ALIKE.has(name);

/** True for two Latin spellings of one East Asian surname: `chan` and `chen`. */
export const areVariantSurnames = (a: string, b: string): boolean => shareGroup(surnameGroups, a, b);
