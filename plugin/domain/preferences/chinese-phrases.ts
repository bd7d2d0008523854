import type { Phrase } from './phrase.ts';

const TRADITIONAL =
  '樓層電邊離遠靜煙菸無雙張間陽臺種過對麵蝦魚雞豬飲輪礙聽聲視殘機場車點換嬰兒絨溫濕淨壺熱書報紙關門連轉帶廚設衛園灣濱橋內戶臨鬧寬牀個請處須務盡儘願歡為厭開應質軟膠蕎麥獨覺別沒這讓給於語說講漢國級頭來時遲喚鴨鵝潔風涼辦頂馬猶麩堅貝類鄰總慣歲觀見傢裝髒塵漬黴異雜調氣悶乾廳飯員態經禮賓隊誤話價貴費賬帳單鐵網絡線適滿優貼還會壞訴難魯舊陳問題夠護薦謝備進區誠櫃專業貪錯環豐並爛讚';
const SIMPLIFIED_FORMS =
  '楼层电边离远静烟烟无双张间阳台种过对面虾鱼鸡猪饮轮碍听声视残机场车点换婴儿绒温湿净壶热书报纸关门连转带厨设卫园湾滨桥内户临闹宽床个请处须务尽尽愿欢为厌开应质软胶荞麦独觉别没这让给于语说讲汉国级头来时迟唤鸭鹅洁风凉办顶马犹麸坚贝类邻总惯岁观见家装脏尘渍霉异杂调气闷干厅饭员态经礼宾队误话价贵费账账单铁网络线适满优贴还会坏诉难鲁旧陈问题够护荐谢备进区诚柜专业贪错环丰并烂赞';

/** Simplified form of the traditional characters that remarks and comments of guests use; other characters stay as they are. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, index) => [character, SIMPLIFIED_FORMS[index]!]),
);

/** Chinese wordings, in simplified characters, that are read in every hotel. */
export const CHINESE_PHRASES: readonly Phrase[] = [
  { category: 'BED', value: 'KING', words: ['特大床', '加大床', '超大床', '国王床'] },
  { category: 'BED', value: 'QUEEN', words: ['皇后床'] },
  { category: 'BED', value: 'DOUBLE', words: ['大床', '大床房', '双人床', '一张床'] },
  {
    category: 'BED',
    value: 'TWIN',
    words: ['双床', '双床房', '两张床', '两床', '标准双人间', '双人间', '分床', '两张单人床'],
  },
  { category: 'BED', value: 'SINGLE', words: ['单人床', '单人间', '单人房'] },

  {
    category: 'FLOOR',
    value: 'HIGH',
    words: [
      '高楼层',
      '高层',
      '楼层高',
      '高楼',
      '楼层高一点',
      '高一点的楼层',
      '顶楼',
      '顶层',
      '楼层越高越好',
      '越高越好',
    ],
  },
  {
    category: 'FLOOR',
    value: 'LOW',
    words: ['低楼层', '低层', '楼层低', '楼层低一点', '低一点的楼层', '楼层不要太高', '楼层别太高'],
  },
  { category: 'FLOOR', value: 'GROUND', words: ['首层', '底楼', '底层', '地面层', '地面一层'] },

  { category: 'VIEW', value: 'SEA', words: ['海景', '海景房', '看海', '面海', '朝海'] },
  { category: 'VIEW', value: 'CITY', words: ['城景', '市景', '城市景观', '夜景', '城景房'] },
  { category: 'VIEW', value: 'GARDEN', words: ['园景', '花园景', '园景房', '花园'] },
  { category: 'VIEW', value: 'PARK', words: ['公园景'] },
  { category: 'VIEW', value: 'POOL', words: ['泳池景', '池景'] },
  { category: 'VIEW', value: 'MOUNTAIN', words: ['山景', '山景房'] },
  { category: 'VIEW', value: 'LAKE', words: ['湖景', '湖景房'] },
  { category: 'VIEW', value: 'RIVER', words: ['江景', '河景', '江景房', '河景房'] },
  { category: 'VIEW', value: 'COURTYARD', words: ['内庭', '庭院景', '朝内'] },
  { category: 'VIEW', value: 'STREET', words: ['街景'] },

  {
    category: 'SMOKING',
    value: 'SMOKING',
    polarity: 'AVOIDS',
    words: [
      '无烟房',
      '无烟楼层',
      '无烟',
      '非吸烟房',
      '非吸烟',
      '禁烟房',
      '禁烟',
      '不吸烟',
      '不抽烟',
      '不能有烟味',
      '不要有烟味',
      '没有烟味',
    ],
  },
  { category: 'SMOKING', value: 'SMOKING', words: ['吸烟房', '可吸烟', '可以吸烟', '可以抽烟', '吸烟', '抽烟'] },
  { category: 'SMOKING', value: 'SMOKING', reading: 'WHEN_NEGATED', words: ['烟味'] },

  { category: 'LOCATION', value: 'NEAR_ELEVATOR', reading: 'PLACE', words: ['电梯', '电梯口', '电梯间'] },
  { category: 'LOCATION', value: 'NEAR_ICE_MACHINE', reading: 'PLACE', words: ['制冰机', '贩卖机'] },
  {
    category: 'LOCATION',
    value: 'NEAR_STAIRS',
    reading: 'PLACE',
    words: ['楼梯', '楼梯口', '楼梯间', '消防通道', '安全出口'],
  },
  { category: 'LOCATION', value: 'NEAR_SERVICE_AREA', reading: 'PLACE', words: ['工作间', '布草间', '布草房'] },
  { category: 'LOCATION', value: 'STREET_SIDE', reading: 'PLACE', words: ['马路', '街', '街道', '大街', '路边'] },
  { category: 'LOCATION', value: 'STREET_SIDE', words: ['临街', '靠街', '靠马路', '临马路', '沿街'] },
  { category: 'LOCATION', value: 'NEAR_BAR', reading: 'PLACE', words: ['酒吧', '夜总会', '歌厅'] },
  { category: 'LOCATION', value: 'NEAR_POOL', reading: 'PLACE', words: ['泳池', '游泳池'] },
  {
    category: 'LOCATION',
    value: 'CORNER',
    words: ['角落房', '转角房', '走廊尽头', '尽头的房间', '尾房', '边上的房间'],
  },
  {
    category: 'LOCATION',
    value: 'CONNECTING',
    words: ['连通房', '相连房', '相通房', '连通', '相邻房间', '相邻的房间'],
  },
  { category: 'LOCATION', value: 'QUIET', words: ['安静', '安静一点', '安静的房间', '静一点', '清静', '僻静'] },
  {
    category: 'LOCATION',
    value: 'QUIET',
    polarity: 'AVOIDS',
    reading: 'WHEN_NEGATED',
    words: ['吵', '吵闹', '噪音', '太吵', '嘈杂'],
  },

  { category: 'PILLOW', value: 'FEATHER', words: ['羽绒枕', '羽毛枕', '鹅绒枕', '鸭绒枕', '羽绒枕头'] },
  { category: 'PILLOW', value: 'FEATHER', reading: 'WHEN_NEGATED', words: ['羽绒', '羽毛', '鹅绒', '鸭绒', '羽绒被'] },
  { category: 'PILLOW', value: 'FOAM', words: ['记忆枕', '记忆棉枕', '海绵枕'] },
  { category: 'PILLOW', value: 'LATEX', words: ['乳胶枕'] },
  { category: 'PILLOW', value: 'BUCKWHEAT', words: ['荞麦枕', '荞麦枕头'] },
  { category: 'PILLOW', value: 'FIRM', words: ['硬枕', '硬枕头', '硬一点的枕头'] },
  { category: 'PILLOW', value: 'SOFT', words: ['软枕', '软枕头', '软一点的枕头'] },
  { category: 'PILLOW', value: 'EXTRA', words: ['加枕头', '多一个枕头', '多加枕头', '加一个枕头', '多两个枕头'] },

  { category: 'TEMPERATURE', value: 'COOL', words: ['房间凉一点', '凉一点', '温度低一点', '空调冷一点'] },
  { category: 'TEMPERATURE', value: 'WARM', words: ['房间暖一点', '暖一点', '温度高一点', '怕冷'] },

  { category: 'AMENITY', value: 'BATHTUB', words: ['浴缸', '泡澡'] },
  { category: 'AMENITY', value: 'WALK_IN_SHOWER', words: ['淋浴房', '独立淋浴', '干湿分离', '淋浴间'] },
  { category: 'AMENITY', value: 'BALCONY', words: ['阳台', '露台'] },
  { category: 'AMENITY', value: 'KITCHENETTE', words: ['厨房', '小厨房'] },
  { category: 'AMENITY', value: 'DESK', words: ['书桌', '办公桌'] },
  { category: 'AMENITY', value: 'WINDOW', words: ['有窗', '窗户', '有窗户', '带窗'] },
  { category: 'AMENITY', value: 'WINDOW', polarity: 'AVOIDS', words: ['无窗', '没有窗户', '没有窗', '无窗户', '没窗'] },
  { category: 'AMENITY', value: 'CARPET', words: ['地毯'] },
  { category: 'AMENITY', value: 'HUMIDIFIER', words: ['加湿器'] },
  { category: 'AMENITY', value: 'AIR_PURIFIER', words: ['空气净化器', '净化器'] },
  { category: 'AMENITY', value: 'KETTLE', words: ['烧水壶', '热水壶', '电热水壶', '水壶'] },
  { category: 'AMENITY', value: 'COFFEE_MACHINE', words: ['咖啡机'] },
  { category: 'AMENITY', value: 'IRON', words: ['熨斗', '熨衣板'] },
  { category: 'AMENITY', value: 'FLOWERS', words: ['鲜花'] },
  { category: 'AMENITY', value: 'BLANKET', words: ['加被子', '多一床被子', '毛毯'] },

  { category: 'DIETARY', value: 'VEGETARIAN', words: ['素食', '吃素', '素食者'] },
  { category: 'DIETARY', value: 'VEGAN', words: ['纯素', '全素'] },
  { category: 'DIETARY', value: 'HALAL', words: ['清真'] },
  { category: 'DIETARY', value: 'KOSHER', words: ['犹太洁食'] },
  { category: 'DIETARY', value: 'GLUTEN', polarity: 'AVOIDS', strength: 'MUST', words: ['无麸质'] },
  { category: 'DIETARY', value: 'GLUTEN', reading: 'WHEN_NEGATED', words: ['麸质', '面筋', '小麦'] },
  {
    category: 'DIETARY',
    value: 'LACTOSE',
    polarity: 'AVOIDS',
    strength: 'MUST',
    words: ['乳糖不耐', '乳糖不耐受', '无乳糖'],
  },
  { category: 'DIETARY', value: 'LACTOSE', reading: 'WHEN_NEGATED', words: ['乳糖', '牛奶', '奶制品'] },
  { category: 'DIETARY', value: 'NUTS', reading: 'WHEN_NEGATED', words: ['坚果'] },
  { category: 'DIETARY', value: 'PEANUTS', reading: 'WHEN_NEGATED', words: ['花生'] },
  { category: 'DIETARY', value: 'SHELLFISH', reading: 'WHEN_NEGATED', words: ['虾', '蟹', '贝类', '虾蟹'] },
  { category: 'DIETARY', value: 'FISH', reading: 'WHEN_NEGATED', words: ['鱼', '海鲜'] },
  { category: 'DIETARY', value: 'EGGS', reading: 'WHEN_NEGATED', words: ['鸡蛋'] },
  { category: 'DIETARY', value: 'SOY', reading: 'WHEN_NEGATED', words: ['大豆'] },
  { category: 'DIETARY', value: 'PORK', reading: 'WHEN_NEGATED', words: ['猪肉'] },
  { category: 'DIETARY', value: 'BEEF', reading: 'WHEN_NEGATED', words: ['牛肉'] },
  { category: 'DIETARY', value: 'ALCOHOL', reading: 'WHEN_NEGATED', words: ['酒', '酒精'] },
  { category: 'DIETARY', value: 'SPICY', reading: 'WHEN_NEGATED', words: ['辣', '辣的', '辛辣'] },

  {
    category: 'ACCESSIBILITY',
    value: 'WHEELCHAIR',
    strength: 'MUST',
    words: ['轮椅', '无障碍', '无障碍房', '无障碍房间', '残疾人房', '残障房'],
  },
  { category: 'ACCESSIBILITY', value: 'GRAB_BARS', strength: 'MUST', words: ['扶手'] },
  { category: 'ACCESSIBILITY', value: 'VISUAL_ALARM', strength: 'MUST', words: ['听障', '听力障碍'] },

  { category: 'SERVICE', value: 'BABY_COT', words: ['婴儿床'] },
  { category: 'SERVICE', value: 'EXTRA_BED', words: ['加床', '加一张床'] },
  { category: 'SERVICE', value: 'EARLY_CHECK_IN', words: ['提前入住', '早入住', '早到', '提早入住'] },
  { category: 'SERVICE', value: 'LATE_CHECKOUT', words: ['延迟退房', '晚退房', '延时退房', '晚点退房'] },
  { category: 'SERVICE', value: 'AIRPORT_TRANSFER', words: ['接机', '送机', '机场接送'] },
  { category: 'SERVICE', value: 'TURNDOWN', words: ['开夜床', '夜床服务'] },
  { category: 'SERVICE', value: 'WAKE_UP_CALL', words: ['叫醒服务', '叫醒', '叫早'] },
  { category: 'SERVICE', value: 'LATE_CLEANING', words: ['下午打扫', '晚点打扫'] },
  { category: 'SERVICE', value: 'PARKING', words: ['停车位', '停车', '车位'] },

  { category: 'LANGUAGE', value: 'ENGLISH', words: ['说英语', '讲英语', '英语服务'] },
  { category: 'LANGUAGE', value: 'CHINESE', words: ['说中文', '讲中文', '中文服务'] },
];
