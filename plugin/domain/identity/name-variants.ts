/** Given names that one person uses for another, and the same name in other languages; one group a line. */
const GIVEN_NAMES = `
alexander aleksandr alexandre alessandro alejandro alex sasha sascha sandro oleksandr alexandros
alexandra aleksandra alessandra alejandra sandra sasha alex
andrew andreas andrea andre andrei andrey andres andy drew andrzej
anna ana anne ann annie hannah hanna anya anja anne
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
elizabeth elisabeth elizaveta isabel isabella liz lizzie beth betty eliza lisa elsa elise
emily emilia emilie emma
frances francesca francisca francoise fran franny
francis francisco francesco francois franz frank paco
frederick friedrich frederic federico fred freddy fritz
george georg georges jorge giorgio giorgos georgios yuri yury jiri
gregory gregor gregorio grigory greg grigoris
helen helena elena yelena helene lena eleni ellen
henry henri heinrich enrico enrique harry hank henrik
ian ivan john johannes johann hans juan joao giovanni jean ioannis giannis jan jack johnny jon vanya yiannis
jacob jakob jacques james jaime giacomo jim jimmy jakub jamie tiago santiago
joan joanne joanna johanna jana giovanna juana jeanne
joseph jose josef giuseppe joe joey pepe yosef youssef yusuf iosif
katherine kay kitty
konstantin constantin konstantinos kostas costas
lawrence laurence lorenzo laurent lorenz larry laurie
louis luis luigi ludwig luiz lou lewis
lucy lucia lucie luzia
margaret margarita margarida marguerite margherita maggie meg peggy greta rita marge
maria marie mary mariya maryam maria marija mari molly polly
mark marc marco marcos marcus markus
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
simon simone simao
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
li lee lei yi rhee
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

/** True for two Latin spellings of one East Asian surname: `chan` and `chen`. */
export const areVariantSurnames = (a: string, b: string): boolean => shareGroup(surnameGroups, a, b);
