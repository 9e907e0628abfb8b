import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "../../../src/corpus/decode.ts";

const texts = {
  english: "“We won’t leave,” the minister said – and nobody asked why.",
  "short English": "The minister’s office",
  "English with one accent": "They met in a café near the ministry.",
  "English with a name": "The talks were led by José Peña, the envoy of Perú in Nuñoa.",
  italian: "Perché è così? Non è più qui. Là c’è la città.",
  portuguese: "São Paulo e Ceará não são já a região, disse João.",
  danish: "Smørrebrød på Ærø, sagde øboerne i går; året går så småt.",
  german: "Die Außenministerin erklärte am Mittwoch: „Wir müssen prüfen, ob das möglich ist.“",
  french: "Le ministre a déclaré mercredi : « Nous n’avons pas été prévenus. »",
  spanish: "El ministro señaló el miércoles que las negociaciones continuarán mañana.",
  polish:
    "Minister spraw zagranicznych oświadczył w środę, że rozmowy będą kontynuowane w przyszłym tygodniu. Omówiono wymianę jeńców.",
  czech:
    "Ministr zahraničí ve středu uvedl, že jednání budou pokračovat příští týden. Strany projednaly výměnu zajatců.",
  turkish: "Dışişleri Bakanı görüşmelerin gelecek hafta süreceğini söyledi. Taraflar esir değişimini görüştü.",
  russian: "Министр заявил в среду, что переговоры продолжатся на следующей неделе.",
  "short Russian": "Министры встретились в Киеве.",
  ukrainian:
    "Міністр заявив у середу, що переговори продовжаться; її уряд підтримує обмін полоненими, за ґратами теж чекають.",
  "short Ukrainian": "Київ чекає на відповідь",
  "a Russian heading": "МИНИСТР: ПЕРЕГОВОРЫ ПРОДОЛЖАТСЯ",
  "English with a Russian quotation": 'The post read: "Мы не уйдём отсюда никогда". No one replied.',
  bulgarian: "Министърът заяви в сряда, че преговорите ще продължат през следващата седмица.",
  greek: "Ο υπουργός Εξωτερικών δήλωσε την Τετάρτη ότι οι συνομιλίες θα συνεχιστούν.",
  hebrew: "שר החוץ אמר ביום רביעי כי השיחות יימשכו בשבוע הבא.",
  arabic: "قال وزير الخارجية يوم الأربعاء إن المحادثات ستستمر الأسبوع المقبل.",
  chinese: "外交部长星期三表示，谈判将于下周继续。双方讨论了交换战俘和粮食供应问题。",
  "traditional Chinese": "外交部長星期三表示，談判將於下週繼續。雙方討論了交換戰俘和糧食供應問題。",
  japanese: "外相は水曜日、協議は来週も続くと述べた。双方は捕虜の交換について話し合った。",
  korean: "외교부 장관은 수요일 회담이 다음 주에도 계속될 것이라고 말했다. 양측은 포로 교환을 논의했다.",
};

describe("what bytes look like that are not UTF-8", () => {
  test.each<[keyof typeof texts, string]>([
    ["english", "windows-1252"],
    ["short English", "windows-1252"],
    ["English with one accent", "windows-1252"],
    ["English with a name", "windows-1252"],
    ["italian", "windows-1252"],
    ["portuguese", "windows-1252"],
    ["danish", "windows-1252"],
    ["german", "windows-1252"],
    ["french", "windows-1252"],
    ["spanish", "windows-1252"],
    ["polish", "windows-1250"],
    ["polish", "iso-8859-2"],
    ["czech", "windows-1250"],
    ["turkish", "windows-1254"],
    ["russian", "windows-1251"],
    ["russian", "koi8-r"],
    ["russian", "iso-8859-5"],
    ["russian", "cp866"],
    ["russian", "maccyrillic"],
    ["short Russian", "windows-1251"],
    ["short Russian", "koi8-r"],
    ["short Russian", "cp866"],
    ["ukrainian", "windows-1251"],
    ["ukrainian", "koi8-u"],
    ["short Ukrainian", "windows-1251"],
    ["short Ukrainian", "koi8-u"],
    ["a Russian heading", "windows-1251"],
    ["a Russian heading", "koi8-r"],
    ["English with a Russian quotation", "windows-1251"],
    ["English with a Russian quotation", "koi8-r"],
    ["bulgarian", "windows-1251"],
    ["greek", "windows-1253"],
    ["greek", "iso-8859-7"],
    ["hebrew", "windows-1255"],
    ["arabic", "windows-1256"],
    ["chinese", "gb18030"],
    ["traditional Chinese", "big5"],
    ["japanese", "shift_jis"],
    ["japanese", "euc-jp"],
    ["korean", "euc-kr"],
  ])("%s in %s", async (which, encoding) => {
    const decoded = await decode(iconv.encode(texts[which], encoding));
    expect(decoded?.text).toBe(texts[which]);
    expect(decoded?.notice).toMatch(/^not UTF-8: read as [\w-]+, which it looks like$/);
  });

  test("evidence may stand far behind the beginning", async () => {
    const text = `${"The ministers met. ".repeat(10_000)}Переговоры продолжатся на следующей неделе.`;
    expect((await decode(iconv.encode(text, "windows-1251")))?.encoding).toBe("windows-1251");
  });
});

describe("what is stated", () => {
  const polish = iconv.encode("Łódź żąda", "windows-1250");
  const japanese = iconv.encode("外相は水曜日", "shift_jis");

  test.each([
    ["stands before what it looks like", polish, "windows-1250", "Łódź żąda", "windows-1250", null],
    ["is read as the web reads labels", polish, " CP1250 ", "Łódź żąda", "windows-1250", null],
    ["may take two bytes a character", japanese, "x-sjis", "外相は水曜日", "shift_jis", null],
    [
      "is not believed where bytes are no characters in it",
      iconv.encode("“Переговоры продолжатся”", "windows-1251"),
      "iso-8859-5",
      "“Переговоры продолжатся”",
      "windows-1251",
      "stated as iso-8859-5, which it is not: read as windows-1251, which it looks like",
    ],
    [
      "and is what is stated when nobody knows, is not believed against evidence",
      iconv.encode("Министры встретились", "windows-1251"),
      "iso-8859-1",
      "Министры встретились",
      "windows-1251",
      "stated as windows-1252, which it is not: read as windows-1251, which it looks like",
    ],
    ["needs no notice where it looks so too", Buffer.from([0x93, 0x41, 0x94]), "latin1", "“A”", "windows-1252", null],
    ["does not stand against good UTF-8", Buffer.from("“Київ”"), "windows-1251", "“Київ”", "utf-8", null],
    ["does not turn ASCII into UTF-16", Buffer.from("Ministers"), "utf-16", "Ministers", "utf-8", null],
    ["is passed over where it is unknown", Buffer.from("Ministers"), "x-unknown", "Ministers", "utf-8", null],
    ["may be Japanese mail", Buffer.from("\u001b$B30Aj\u001b(B said"), "ISO-2022-JP", "外相 said", "iso-2022-jp", null],
  ])("%s", async (_, bytes, stated, text, encoding, notice) => {
    expect(await decode(bytes, { stated })).toEqual({ text, encoding, notice });
  });
});

describe("what the user says", () => {
  const bytes = iconv.encode("Київ", "koi8-u");
  test("stands before what is stated and what it looks like", async () => {
    const decoded = await decode(bytes, { given: "koi8-u", stated: "windows-1251" });
    expect(decoded).toEqual({ text: "Київ", encoding: "koi8-u", notice: null });
  });
  test("may be Unicode without a mark", async () => {
    const decoded = await decode(Buffer.from("外相", "utf16le"), { given: "utf-16" });
    expect(decoded).toEqual({ text: "外相", encoding: "utf-16le", notice: null });
  });
  test("does not stand against a byte order mark", async () => {
    const decoded = await decode(Buffer.from("\ufeffКиїв"), { given: "windows-1251" });
    expect(decoded).toEqual({ text: "Київ", encoding: "utf-8", notice: null });
  });
  test("is obeyed where bytes are no characters in it, with a notice", async () => {
    const decoded = await decode(Buffer.from([0x41, 0xff, 0x42]), { given: "utf-8" });
    expect(decoded).toMatchObject({ text: "A\ufffdB", notice: expect.stringContaining("1 damaged") });
  });
});

describe("Unicode", () => {
  const text = "“Ministers” met in Київ. 🙂";
  test.each([
    ["UTF-16, low byte first", iconv.encode(text, "utf-16le", { addBOM: false }), "utf-16le"],
    ["UTF-16, high byte first", iconv.encode(text, "utf-16be", { addBOM: false }), "utf-16be"],
  ])("%s, is told without a mark by its NULs", async (_, bytes, encoding) => {
    const notice = `no byte order mark: read as ${encoding}, which it looks like`;
    expect(await decode(bytes)).toEqual({ text, encoding, notice });
  });
  test("Cyrillic UTF-16 without a mark has NULs in its white space", async () => {
    const ukrainian = "Міністр заявив у середу, що переговори продовжаться.";
    expect((await decode(Buffer.from(ukrainian, "utf16le")))?.text).toBe(ukrainian);
  });
  test.each(["utf-32le", "utf-32be"])("%s with a mark", async (encoding) => {
    expect(await decode(iconv.encode(text, encoding, { addBOM: true }))).toEqual({ text, encoding, notice: null });
  });
  test("a number that is no character in UTF-32 is damage", async () => {
    const bytes = Buffer.concat([iconv.encode("A", "utf-32le", { addBOM: true }), Buffer.from([0, 0, 0xff, 0xff])]);
    expect(await decode(bytes)).toMatchObject({ text: "A\ufffd", notice: expect.stringContaining("1 damaged") });
  });
});
