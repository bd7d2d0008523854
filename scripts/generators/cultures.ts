import { coinSpellings, coinWords, wordList } from './coined-words.ts';

/**
 * The names, places and numbers that guests from one part of the world have. A name may have several spellings, the
 * first its own and the others those met on passports and booking sites: `Сергей/Sergei/Sergey`.
 */
export type Culture = {
  nationality: string;
  country: string;
  /** How many guests of a hundred. */
  share: number;
  women: readonly string[];
  men: readonly string[];
  surnames: readonly string[];
  /** Cities as `name:postcode`, where `#` stands for a digit. */
  cities: readonly string[];
  /** `{}` is replaced by the name of a street, `#` by the house number. */
  street: readonly string[];
  streets: readonly string[];
  /** A mobile number; `#` stands for a digit. */
  phone: string;
  surnameFirst?: boolean;
  /** How many of a hundred have two given names. */
  secondNames: number;
};

const inTwoScripts = (beginnings: string, endings: string): string[] =>
  coinSpellings(wordList(beginnings), wordList(endings));
const latinSurnames = (beginnings: string, endings: string): string[] =>
  coinWords(wordList(beginnings), wordList(endings));

export const CULTURES: readonly Culture[] = [
  {
    nationality: 'PRT', country: 'PT', share: 18, secondNames: 45,
    women: wordList('Maria Ana Inês Beatriz Mariana Catarina Joana Sofia Marta Rita Leonor Margarida Luísa Teresa Helena Cláudia Patrícia Sara Filipa Matilde'),
    men: wordList('João José António Pedro Miguel Tiago Rui Luís Francisco Manuel Carlos Paulo Nuno Diogo Gonçalo Ricardo André Bruno Hugo Vasco'),
    surnames: [...wordList('Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira'), ...latinSurnames('Mont Cast Figueir Carv Nogu Bar Sal Per Mour Vasc Azev Bran Quint Lour Mag Fal', 'eiro edo alho osa elos inho ado ares ueira ões eda ão')],
    cities: wordList('Lisboa:1###-### Porto:4###-### Braga:47##-### Coimbra:30##-### Faro:80##-### Évora:70##-### Aveiro:38##-###'),
    street: ['Rua {} #', 'R. {} #', 'Avenida {} #', 'Travessa {} #'], streets: latinSurnames('Mira Val Font Pinh Olive Cast Ribei Serra Azu Mour', 'flores verde nova eiral das Mós ouro alto real ões'),
    phone: '+351 91# ### ###',
  },
  {
    nationality: 'GBR', country: 'GB', share: 14, secondNames: 12,
    women: wordList('Emma Olivia Sophie Charlotte Emily Jessica Sarah Rachel Laura Hannah Katherine Elizabeth Margaret Susan Julie Karen Helen Claire Lucy Alice'),
    men: wordList('James John Robert William Thomas Daniel Matthew Andrew Richard Stephen Michael David Peter Christopher Edward George Oliver Harry Simon Mark'),
    surnames: [...wordList('Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker White Edwards Green Hall Wood Harris Martin Clarke Turner'), ...latinSurnames('Ash Black Bram Clay Cran Dun East Gar Hal Har Hol Kirk Lan Lind Mar Nor Oak Pem Rad Red Sand Shel Stan Thorn Wes Whit Win', 'ton ley ford wood son field burn well worth ham by croft dale gate hurst')],
    cities: wordList('London:SW#_#AB Manchester:M#_#QD Bristol:BS#_#TR Leeds:LS#_#PJ Oxford:OX#_#NE York:YO#_#LG Bath:BA#_#HU'),
    street: ['# {} Road', '# {} Rd', '# {} Street', '# {} St.', 'Flat #, {} Lane'], streets: latinSurnames('Ash Elm Mill Church Park Oak Rose King Queen High North West', 'field gate wood mont ton view croft dene side bury'),
    phone: '+44 7### ######',
  },
  {
    nationality: 'DEU', country: 'DE', share: 12, secondNames: 12,
    women: wordList('Anna Julia Katharina Sabine Petra Claudia Susanne Monika Lena Laura Sophie Hannah Lisa Christine Ursula Birgit Heike Jana Franziska Ingrid'),
    men: wordList('Thomas Michael Andreas Peter Stefan Jürgen Wolfgang Klaus Matthias Markus Christian Jörg Bernd Uwe Dieter Lukas Felix Jonas Günther Sebastian'),
    surnames: [...wordList('Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann'), ...latinSurnames('Stein Berg Hof Kron Lind Eich Rosen Stein Wald Brand Kirch Alten Nieder Ober Grün', 'mann er hauer meier bach feld müller dorfer stein hagen ler')],
    cities: wordList('Berlin:10### München:80### Hamburg:20### Köln:50### Frankfurt:60### Dresden:01### Stuttgart:70###'),
    street: ['{}straße #', '{}str. #', '{}weg #', '{} Allee #'], streets: latinSurnames('Haupt Bahnhof Garten Schul Linden Kirch Berg Wald Rosen Goethe Schiller Mozart Ring Feld', ' er n hof en tal'),
    phone: '+49 17# #######',
  },
  {
    nationality: 'ESP', country: 'ES', share: 10, secondNames: 35,
    women: wordList('María Carmen Ana Isabel Laura Cristina Marta Lucía Paula Elena Sara Raquel Pilar Teresa Beatriz Nuria Silvia Rocío Irene Alba'),
    men: wordList('Antonio José Manuel Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Sergio Fernando Jorge Luis'),
    surnames: latinSurnames('García Martín López Sánchez Pérez Gómez Ruiz Díaz Moreno Álvarez Romero Navarro Torres Gil Serrano Molina Castro Ortega Rubio Marín', ' _Blanco _Ramos _Vega _Campos _Cano _Prieto _Méndez _Cruz _Gallego _Vidal _León _Herrera').map((name) => name.replace('_', ' ').trim()),
    cities: wordList('Madrid:280## Barcelona:080## Valencia:460## Sevilla:410## Bilbao:480## Málaga:290##'),
    street: ['Calle {} #', 'C/ {} #', 'Avda. {} #', 'Plaza {} #'], streets: latinSurnames('Alcal Serran Velázqu Goy Castell Bail Princ Gran Mayo Colón', 'a o ez ana én esa vía r'),
    phone: '+34 6## ### ###',
  },
  {
    nationality: 'FRA', country: 'FR', share: 8, secondNames: 20,
    women: wordList('Marie Nathalie Isabelle Sylvie Catherine Céline Julie Camille Léa Manon Chloé Sophie Hélène Élodie Aurélie Anne Florence Margaux Lucie Amélie'),
    men: wordList('Jean Pierre Michel Philippe Nicolas Julien Thomas Antoine Alexandre François Laurent Olivier Benoît Guillaume Mathieu Étienne Jérôme Hugo Louis Paul'),
    surnames: [...wordList('Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier'), ...latinSurnames('Beau Mont Ville Roch Clair Bell Chât Fon Lar Mar Per Gros Haut Bois', 'mont champ fort val ier eau elle aine ard in ois')],
    cities: wordList('Paris:750## Lyon:6900# Marseille:130## Bordeaux:330## Lille:590## Nantes:440##'),
    street: ['# rue {}', '# r. {}', '# avenue {}', '# bd {}'], streets: latinSurnames('Victor Jean Pas Vol Mont Belle Lafay Républi Carn Gambe', 'Hugo Jaurès teur taire martre ville ette que ot tta'),
    phone: '+33 6 ## ## ## ##',
  },
  {
    nationality: 'USA', country: 'US', share: 10, secondNames: 12,
    women: wordList('Jennifer Mary Patricia Linda Elizabeth Barbara Jessica Sarah Karen Lisa Nancy Ashley Emily Michelle Amanda Melissa Stephanie Rebecca Nicole Katherine'),
    men: wordList('James Robert John Michael William David Richard Joseph Thomas Christopher Charles Daniel Matthew Anthony Mark Steven Kenneth Joshua Kevin Brian'),
    surnames: [...wordList('Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Anderson Taylor Thomas Moore Jackson Lee Thompson White Harris Clark'), ...latinSurnames('Brad Carl Cole Dal Ellis Frank Grant Hatch Jeffer Kend Lang Morr Nel Patter Rich Stev Wat', 'ton son ford er ey man ing ell wood field mer')],
    cities: wordList('Boston:021## Chicago:606## Houston:770## Seattle:981## Denver:802## Atlanta:303## Austin:787##'),
    street: ['# {} Ave', '# {} Avenue', '# {} Street', '# {} Blvd', '# N {} Dr'], streets: latinSurnames('Maple Oak Cedar Lincoln Washing Jeffer Madi Frank Lake Sun', ' ton son lin view set wood brook ridge land'),
    phone: '+1 617 5## ####',
  },
  {
    nationality: 'CHN', country: 'CN', share: 9, secondNames: 0, surnameFirst: true,
    women: [...inTwoScripts('晓/Xiao 佳/Jia 雨/Yu 梦/Meng 美/Mei 秀/Xiu 欣/Xin 思/Si 雅/Ya 婉/Wan 淑/Shu 春/Chun 诗/Shi 若/Ruo', '燕/yan 怡/yi 桐/tong 琪/qi 玲/ling 英/ying 芳/fang 敏/min 静/jing 婷/ting 萍/ping 娟/juan 华/hua 云/yun'), ...wordList('小红/Xiaohong 丽/Li 娜/Na 芳/Fang 静/Jing 敏/Min 雪梅/Xuemei 婷婷/Tingting 晓燕/Xiaoyan 佳怡/Jiayi 雨桐/Yutong 梦琪/Mengqi 美玲/Meiling 秀英/Xiuying 玉兰/Yulan 欣怡/Xinyi')],
    men: [...inTwoScripts('建/Jian 志/Zhi 浩/Hao 子/Zi 俊/Jun 文/Wen 海/Hai 国/Guo 家/Jia 宇/Yu 天/Tian 明/Ming 永/Yong 少/Shao', '国/guo 强/qiang 然/ran 轩/xuan 杰/jie 博/bo 涛/tao 华/hua 豪/hao 航/hang 平/ping 军/jun 辉/hui 峰/feng'), ...wordList('伟/Wei 强/Qiang 磊/Lei 军/Jun 小明/Xiaoming 建国/Jianguo 志强/Zhiqiang 浩然/Haoran 子轩/Zixuan 俊杰/Junjie 文博/Wenbo 海涛/Haitao 国华/Guohua 家豪/Jiahao 宇航/Yuhang 天宇/Tianyu')],
    surnames: wordList('王/Wang/Wong 李/Li/Lee 张/Zhang 刘/Liu/Lau 陈/Chen/Chan 杨/Yang/Yeung 黄/Huang/Wong 赵/Zhao 吴/Wu/Ng 周/Zhou/Chow 徐/Xu 孙/Sun 马/Ma 朱/Zhu 胡/Hu 郭/Guo/Kwok 何/He/Ho 林/Lin/Lam 高/Gao 罗/Luo 郑/Zheng/Cheng 梁/Liang/Leung 谢/Xie 宋/Song 唐/Tang 许/Xu 邓/Deng 冯/Feng/Fung 韩/Han 曹/Cao 曾/Zeng 彭/Peng 萧/Xiao 蔡/Cai/Tsai 潘/Pan 田/Tian 董/Dong 袁/Yuan 于/Yu 余/Yu 叶/Ye 蒋/Jiang 杜/Du 苏/Su 魏/Wei 程/Cheng 吕/Lu 丁/Ding 沈/Shen 任/Ren'),
    cities: wordList('北京/Beijing:1000## 上海/Shanghai:2000## 广州/Guangzhou:5100## 深圳/Shenzhen:5180## 杭州/Hangzhou:3100##'),
    street: ['{} Road #', '{} Lu # Hao', 'No. # {} Road'], streets: latinSurnames('Nanjing Huaihai Zhong Jian Chang Ren Heping Xin Yan Fu', 'shan guo an min  hua bei xing dong'),
    phone: '+86 13# #### ####',
  },
  {
    nationality: 'RUS', country: 'RU', share: 5, secondNames: 0,
    women: wordList('Елена/Elena/Yelena Ольга/Olga Наталья/Natalia/Natalya Анна/Anna Мария/Maria/Mariya Екатерина/Ekaterina Татьяна/Tatiana/Tatyana Юлия/Yulia/Julia Светлана/Svetlana Ирина/Irina Анастасия/Anastasia Дарья/Daria/Darya'),
    men: wordList('Сергей/Sergei/Sergey Александр/Aleksandr/Alexander Дмитрий/Dmitry/Dmitrii Алексей/Aleksei/Alexey Андрей/Andrei/Andrey Иван/Ivan Михаил/Mikhail Николай/Nikolai/Nikolay Юрий/Yuri/Iurii Владимир/Vladimir Максим/Maxim/Maksim Павел/Pavel'),
    surnames: [...wordList('Иванов/Ivanov Смирнов/Smirnov Кузнецов/Kuznetsov Попов/Popov Васильев/Vasilyev/Vasiliev Петров/Petrov Соколов/Sokolov Михайлов/Mikhailov/Mikhaylov Фёдоров/Fedorov/Fyodorov Алексеев/Alekseev/Alexeev Егоров/Egorov/Yegorov Зайцев/Zaitsev/Zaytsev Яковлев/Yakovlev/Iakovlev Щукин/Shchukin/Schukin Хохлов/Khokhlov'), ...inTwoScripts('Бел/Bel Гор/Gor Жук/Zhuk Зим/Zim Кам/Kam Лап/Lap Мор/Mor Нов/Nov Орл/Orl Пав/Pav Род/Rod Сав/Sav Тар/Tar Ул/Ul Фил/Fil Хар/Khar/Har Цвет/Tsvet/Cvet Чер/Cher Шуб/Shub Юд/Yud/Iud', 'ов/ov ин/in анов/anov енко/enko ский/sky/skii ихин/ikhin ников/nikov атов/atov унин/unin ычев/ychev')],
    cities: wordList('Москва/Moscow/Moskva:1010## Казань/Kazan:4200## Самара/Samara:4430##'),
    street: ['ul. {} #', '{} ulitsa #', 'ulitsa {}, dom #'], streets: latinSurnames('Lenin Push Gor Mir Sad Leon Komso Tver Arb Nev', 'skaya kina kogo a ovaya tova molskaya at'),
    phone: '+7 916 ### ## ##',
  },
  {
    nationality: 'GRC', country: 'GR', share: 3, secondNames: 5,
    women: wordList('Μαρία/Maria Ελένη/Eleni Αικατερίνη/Aikaterini/Katerina Γεωργία/Georgia Σοφία/Sofia Βασιλική/Vasiliki Αναστασία/Anastasia Δήμητρα/Dimitra'),
    men: wordList('Γιώργος/Giorgos/George Δημήτρης/Dimitris Νίκος/Nikos Κώστας/Kostas Γιάννης/Giannis/Yannis Χρήστος/Christos Παναγιώτης/Panagiotis Βασίλης/Vasilis'),
    surnames: inTwoScripts('Παπα/Papa Καρα/Kara Νικολ/Nikol/Nicol Γεωργ/Georg Δημητρ/Dimitr Αγγελ/Angel/Aggel Χατζ/Chatz/Hatz Μακρ/Makr Βλαχ/Vlach/Vlah Λαμπρ/Lampr/Labr Σταυρ/Stavr Θεοδωρ/Theodor Αντων/Anton Κωνσταντ/Konstant/Constant', 'όπουλος/opoulos ίδης/idis/ides άκης/akis/akes ίου/iou έλης/elis άτος/atos ούδης/oudis άς/as ιάδης/iadis'),
    cities: wordList('Αθήνα/Athens/Athina:10### Θεσσαλονίκη/Thessaloniki:54### Πάτρα/Patra/Patras:26###'),
    street: ['{} #', 'Odos {} #'], streets: latinSurnames('Erm Stad Panepist Solon Akadim Kifis Patis Egnat', 'ou iou imiou os ias ion ia'),
    phone: '+30 694 ### ####',
  },
  {
    nationality: 'SAU', country: 'SA', share: 4, secondNames: 25,
    women: wordList('فاطمة/Fatima/Fatimah نورة/Noura/Nora سارة/Sara/Sarah مريم/Maryam/Mariam عائشة/Aisha ليلى/Layla/Leila هند/Hind ريم/Reem'),
    men: wordList('محمد/Mohammed/Muhammad أحمد/Ahmed/Ahmad خالد/Khaled/Khalid فهد/Fahad عمر/Omar سلطان/Sultan ناصر/Nasser/Nasir سعود/Saud ماجد/Majed/Majid حمد/Hamad'),
    surnames: [...wordList('القحطاني/Alqahtani/Al-Qahtani الغامدي/Alghamdi/Al-Ghamdi الشهري/Alshehri/Al-Shehri الحربي/Alharbi/Al-Harbi الدوسري/Aldosari/Al-Dosari العتيبي/Alotaibi/Al-Otaibi المطيري/Almutairi/Al-Mutairi الزهراني/Alzahrani/Al-Zahrani'), ...inTwoScripts('الس/Als/Al-S الب/Alb/Al-B الم/Alm/Al-M النا/Alna/Al-Na الرا/Alra/Al-Ra الفا/Alfa/Al-Fa الح/Alh/Al-H الد/Ald/Al-D', 'بيعي/ubaie لمي/ulami رشيد/rasheed هاجري/hajri شمري/shammari رويلي/ruwaili مالكي/maliki جهني/juhani سيف/saif خطيب/khatib نصار/nassar')],
    cities: wordList('Riyadh:12### Jeddah:21### Dammam:32###'),
    street: ['{} Street #', '{} St #'], streets: latinSurnames('King_ Prince_ Al- Um_', 'Fahd Abdullah Olaya Tahlia Malaz Rawdah Nakheel'),
    phone: '+966 50 ### ####',
  },
  {
    nationality: 'ITA', country: 'IT', share: 7, secondNames: 12,
    women: wordList('Giulia Francesca Chiara Sara Martina Valentina Alessia Silvia Elena Federica Paola Laura Anna Maria Roberta Elisa'),
    men: wordList('Marco Andrea Francesco Alessandro Luca Matteo Lorenzo Davide Giuseppe Giovanni Antonio Stefano Roberto Paolo Riccardo Simone'),
    surnames: [...wordList('Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Mancini Rizzo Lombardi Moretti'), ...latinSurnames('Bel Mont Ross Ven Cast Fior Gal Pel Sant Tar Val Cam', 'ini etti elli ari one ucci aldi ese acci oni')],
    cities: wordList('Roma:001## Milano:201## Napoli:801## Torino:101## Bologna:401## Firenze:501##'),
    street: ['Via {} #', 'V. {} #', 'Viale {} #', 'Corso {} #'], streets: latinSurnames('Gari Mazz Dant Manz Cavo Leopard Verd Rossi', 'baldi ini e oni ur i ni'),
    phone: '+39 34# ### ####',
  },
]; // prettier-ignore
