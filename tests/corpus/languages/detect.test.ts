import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/corpus/languages/detect.ts";

const english =
  "The minister said on Wednesday that the talks would go on next week. She told reporters that both sides had spoken about the exchange " +
  "of prisoners and about grain, but that nothing had been signed. The ambassador, who was not in the room, called it a first step.";
const german =
  "Die Ministerin erklärte am Mittwoch, die Gespräche würden in der nächsten Woche fortgesetzt. Nach ihren Worten haben beide Seiten über " +
  "den Austausch von Gefangenen und über Getreide gesprochen, unterschrieben wurde aber nichts. Der Botschafter war nicht dabei.";

describe("a language is told", () => {
  test.each([
    ["en", english],
    ["de", german],
    [
      "uk",
      "Міністр заявив у середу, що переговори продовжаться наступного тижня. За його словами, сторони обговорили обмін полоненими.",
    ],
    [
      "ru",
      "Министр заявил в среду, что переговоры продолжатся на следующей неделе. По его словам, стороны обсудили обмен пленными.",
    ],
    [
      "fr",
      "Le ministre a déclaré mercredi que les négociations se poursuivraient la semaine prochaine. Selon lui, les deux parties ont parlé de l’échange de prisonniers et des livraisons de céréales.",
    ],
    [
      "es",
      "El ministro dijo el miércoles que las conversaciones continuarán la próxima semana. Según él, las dos partes hablaron del intercambio de prisioneros y de los envíos de grano.",
    ],
    [
      "nl",
      "De minister zei woensdag dat de gesprekken volgende week worden voortgezet. Volgens hem was er door de partijen gesproken over de uitwisseling van gevangenen en over graan, maar is er niets getekend.",
    ],
    [
      "pl",
      "Minister oświadczył w środę, że rozmowy będą kontynuowane w przyszłym tygodniu. Według niego strony omówiły wymianę jeńców i dostawy zboża, ale niczego jeszcze nie podpisano.",
    ],
    ["ar", "قال وزير الخارجية يوم الأربعاء إن المحادثات ستستمر الأسبوع المقبل. وأضاف أن الجانبين بحثا تبادل الأسرى."],
    ["zh", "外交部长星期三表示，谈判将于下周继续。双方讨论了交换战俘和粮食供应问题。"],
  ])("%s", async (language, text) => expect(await detectLanguage(text, 0)).toBe(language));
});

describe("the main part decides", () => {
  const quotation = "„Die Gespräche werden fortgesetzt“, sagte die Ministerin am Mittwoch vor Journalisten in Berlin.";
  test("English that quotes", async () => {
    expect(await detectLanguage(`${english}\n${quotation}\n${english}`, 0)).toBe("en");
  });
  test("German with an English summary, however long", async () => {
    const long = Array(12).fill(german).join("\n");
    expect(await detectLanguage(`${english}\n${long}`, 0)).toBe("de");
    expect(await detectLanguage(`${english}\n${long.repeat(20)}`, 0)).toBe("de");
  });
  test("what stands before the prose does not count", async () => {
    const head = `Titel: ${german}\n`;
    expect(await detectLanguage(head + english.slice(0, 150), head.length)).toBe("en");
  });
});

describe("too little to judge by", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\n "],
    ["numbers", "12,000 34 56 -- 78.5%\n".repeat(50)],
    ["a headline", "Bundesregierung beschließt neues Gesetz über Waffenlieferungen"],
    ["names", "Angela Merkel\nFrank-Walter Steinmeier\nAnnalena Baerbock\nWolodymyr Selenskyj\n".repeat(20)],
    ["a table", "Dow Jones 38,000 up 120\nNasdaq 15,000 down 34\nFTSE 7,600 up 12\n".repeat(20)],
    ["a name in another script", "Київ"],
  ])("%s", async (_, text) => expect(await detectLanguage(text, 0)).toBe(null));
});
