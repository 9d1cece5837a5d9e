/** The letters beyond a to z of languages that are written in Latin ones, the most frequent first. */
const western: readonly string[] = [
  "éèàêçùôîâûëïœüÿæ",
  "üäößé",
  "óíáéñúü",
  "ãçáéóêíàõúâôü",
  "èàìùòéî",
  "ëéïöèüóêáç",
  "äåöé",
  "åøæé",
  "àéèíóçúòïü·",
  "äõüöšž",
  "áðíéóúöþýæ",
];
const central: readonly string[] = [
  "łęąóśżćńź",
  "íáéěšřčýžůúťďňó",
  "áíéčýžšúľťňôďäóĺŕ",
  "áéöőíóüúű",
  "ăîâşţ",
  "čšžćđ",
  "üäöß",
];
const turkish: readonly string[] = ["ıüşğöçâî"];
const baltic: readonly string[] = ["ėšųžįčąūę", "āīēšūņļžģķč", "õäüöšž"];

/** Letters of other scripts by language, the most frequent first. */
const cyrillic: readonly string[] = [
  "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
  "оаиніевртслкдумпязьбгчйхїцжшюєщфґ",
  "аоиетнрсвлдпкмзугбъчящшйцжюхфь",
];
const greek: readonly string[] = ["ατοιενσρκπυηλμςγδχθωφβξζψάίόέήύώϊϋΐΰ"];
const hebrew: readonly string[] = ["יולאהתמרבשנכדםעקפחטסגצזןךףץ"];
const arabic: readonly string[] = ["اليمنرتوبعدهسفكقحجشصطخةضذثزغظىأإءئؤآ"];

const thai: readonly string[] = ["านรกอเงมยลวดทสตบปคห่้ัีิ์จพชขใไแโะุูึืำผธศซถณญฟภฉฐ็ๆฤฎฏฆฌฑฒฃ"];

/** The most frequent characters and syllables; a wrong encoding gives hardly any of them. */
const japanese =
  "日一人大年中会本上国出生時行見月分後前間今新食東京店作品気手入子方地朝夜家市自動者開始夏冬春秋焼" +
  "場所発売週末料理味物買無送楽美週毎予定";
const simplifiedChinese =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所" +
  "然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与" +
  "长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重新家感谢谢美京饭店品买卖夏春秋冬早晨午今";
const traditionalChinese =
  "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所" +
  "然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與" +
  "長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重新感謝美京飯店品買賣夏春秋冬早晨午今灣北";
const korean =
  "이다는의에가을를하고은도로지한서기사리어나자라해인대시아니일정부있수들전제장그게보으과여주구만요오스상면조" +
  "고우안소세비마모원동와까위무물신습입합감러음름점심새갓운빵울침";

/** An encoding, and the languages whose texts programs write in it. */
export interface LegacyEncoding {
  /** As `TextDecoder` calls it, which does not know `ibm850`. */
  name: string;
  /** For alphabets: the letters of each language. */
  alphabets?: readonly string[];
  /** For scripts of thousands of characters: the most frequent ones. */
  characters?: string;
  /** The script that texts in `characters` are made of, besides Chinese characters. */
  script?: RegExp;
  /** The first and last byte of the rows in which the standard has the usual Chinese characters, and its name. */
  usualRows?: readonly [encoding: string, first: number, last: number];
}

const kana = /[\u3041-\u30fe]/;

/** Encodings that spreadsheet programs and older tools still write. The first wins a tie. */
export const legacyEncodings: readonly LegacyEncoding[] = [
  { name: "windows-1252", alphabets: western },
  { name: "windows-1251", alphabets: cyrillic },
  { name: "macintosh", alphabets: western },
  { name: "windows-1250", alphabets: central },
  { name: "iso-8859-2", alphabets: central },
  { name: "windows-1254", alphabets: turkish },
  { name: "windows-1257", alphabets: baltic },
  { name: "windows-1253", alphabets: greek },
  { name: "iso-8859-7", alphabets: greek },
  { name: "koi8-u", alphabets: cyrillic },
  { name: "iso-8859-5", alphabets: cyrillic },
  { name: "ibm866", alphabets: cyrillic },
  { name: "x-mac-cyrillic", alphabets: cyrillic },
  { name: "windows-1255", alphabets: hebrew },
  { name: "windows-1256", alphabets: arabic },
  { name: "shift_jis", characters: japanese, script: kana, usualRows: ["euc-jp", 0xb0, 0xcf] },
  { name: "euc-jp", characters: japanese, script: kana, usualRows: ["euc-jp", 0xb0, 0xcf] },
  { name: "gb18030", characters: simplifiedChinese, usualRows: ["gb18030", 0xb0, 0xd7] },
  { name: "big5", characters: traditionalChinese, usualRows: ["big5", 0xa4, 0xc6] },
  { name: "euc-kr", characters: korean, script: /[\uac00-\ud7a3]/ },
  { name: "windows-874", alphabets: thai },
  { name: "ibm850", alphabets: western },
];
