import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

type Row = [sentence: string, evidence: string, value: number, unit: string, measure: string];

const money: Row[] = [
  ["It cost $40.", "$40", 40, "USD", "money"],
  ["It cost US$40.", "US$40", 40, "USD", "money"],
  ["It cost US $1.3 billion.", "US $1.3 billion", 1.3e9, "USD", "money"],
  ["It cost $US113 million.", "$US113 million", 113e6, "USD", "money"],
  ["It cost A$5m.", "A$5m", 5e6, "AUD", "money"],
  ["It cost HK $5.4m.", "HK $5.4m", 5.4e6, "HKD", "money"],
  ["It cost €40 per barrel.", "€40", 40, "EUR", "money"],
  ["It cost £1,000.", "£1,000", 1000, "GBP", "money"],
  ["It cost EUR50m.", "EUR50m", 50e6, "EUR", "money"],
  ["It cost RM120,000.", "RM120,000", 120000, "MYR", "money"],
  ["It cost USD1,700.", "USD1,700", 1700, "USD", "money"],
  ["It cost 50 cents.", "50 cents", 0.5, "USD", "money"],
  ["It cost 164p.", "164p", 1.64, "GBP", "money"],
  ["It cost 9 billion shekels.", "9 billion shekels", 9e9, "ILS", "money"],
  ["It cost 300 hryvnias.", "300 hryvnias", 300, "UAH", "money"],
  ["It cost 300 million rubles.", "300 million rubles", 300e6, "RUB", "money"],
  ["It cost 7.5 million Danish crowns.", "7.5 million Danish crowns", 7.5e6, "DKK", "money"],
  ["It cost 800 yuan.", "800 yuan", 800, "CNY", "money"],
  ["It cost 110 JPY.", "110 JPY", 110, "JPY", "money"],
  ["It cost 500,000 won.", "500,000 won", 500000, "KRW", "money"],
  ["It cost tens of millions of dollars.", "tens of millions of dollars", Number.NaN, "USD", "money"],
  ["It cost 40,000 pounds in fines.", "40,000 pounds", 40000, "GBP", "money"],
  ["It cost 1,062 Canadian dollars.", "1,062 Canadian dollars", 1062, "CAD", "money"],
  ["It cost $75 U.S. last year.", "$75 U.S.", 75, "USD", "money"],
  ["It cost Rs 500.", "Rs 500", 500, "INR", "money"],
  ["It cost 2 bitcoins.", "2 bitcoins", 2, "XBT", "money"],
];

const physical: Row[] = [
  ["They moved 5 percent.", "5 percent", 5, "%", "percent"],
  ["They moved 5 per cent.", "5 per cent", 5, "%", "percent"],
  ["They moved 5%.", "5%", 5, "%", "percent"],
  ["They moved 5 percentage points.", "5 percentage points", 5, "%", "percent"],
  ["They moved 85 nautical miles.", "85 nautical miles", 85, "[nmi_i]", "length"],
  ["They moved 12 kilometres.", "12 kilometres", 12, "km", "length"],
  ["They moved 12km.", "12km", 12, "km", "length"],
  ["A 40-km stretch is mined.", "40-km", 40, "km", "length"],
  ["They moved 300 metres.", "300 metres", 300, "m", "length"],
  ["The mast is 72.7 m long.", "72.7 m", 72.7, "m", "length"],
  ["It is 6 feet wide.", "6 feet", 6, "[ft_i]", "length"],
  ["They took 1,300 square kilometers.", "1,300 square kilometers", 1300, "km2", "area"],
  ["They took 570 sq m.", "570 sq m", 570, "m2", "area"],
  ["They burned 40 hectares.", "40 hectares", 40, "har", "area"],
  ["They spilled 300 litres.", "300 litres", 300, "L", "volume"],
  ["They pump 2 million barrels per day.", "2 million barrels per day", 2e6, "[bbl_us]/d", "volume"],
  ["They sold 2 million barrels of oil.", "2 million barrels of oil", 2e6, "[bbl_us]", "volume"],
  ["They seized 70kg of gold.", "70kg", 70, "kg", "mass"],
  ["They seized 9 tonnes of wheat.", "9 tonnes", 9, "t", "mass"],
  ["They dropped a 500-pound bomb.", "500-pound", 500, "[lb_av]", "mass"],
  ["They seized 400 pounds (180 kilograms) of nitrate.", "400 pounds", 400, "[lb_av]", "mass"],
  ["Winds hit 120 km/h.", "120 km/h", 120, "km/h", "speed"],
  ["Winds hit 60mph.", "60mph", 60, "[mi_i]/h", "speed"],
  ["Winds hit 800 miles per hour.", "800 miles per hour", 800, "[mi_i]/h", "speed"],
  ["It sailed at 20 knots.", "20 knots", 20, "[kn_i]", "speed"],
  ["They waited two hours.", "two hours", 2, "h", "duration"],
  ["They waited 30 days.", "30 days", 30, "d", "duration"],
  ["A five-year plan began.", "five-year", 5, "a", "duration"],
  ["A 35-year-old man spoke.", "35-year-old", 35, "a", "age"],
  ["She is 30 years old.", "30 years old", 30, "a", "age"],
  ["It hit 500 degrees Celsius.", "500 degrees Celsius", 500, "Cel", "temperature"],
  ["It hit 40°C.", "40°C", 40, "Cel", "temperature"],
  ["It hit 98.6 Fahrenheit.", "98.6 Fahrenheit", 98.6, "[degF]", "temperature"],
  ["The plant makes 3.4 gigawatts.", "3.4 gigawatts", 3.4, "GW", "power"],
  ["It has 600 horsepower.", "600 horsepower", 600, "[HP]", "power"],
  ["It used 12 kWh.", "12 kWh", 12, "kW.h", "energy"],
  ["It holds 256GB.", "256GB", 256, "GBy", "other"],
  ["The grid ran at 49.55 Hz.", "49.55 Hz", 49.55, "Hz", "other"],
  ["The fee is 40 basis points.", "40 basis points", 40, "basis point", "other"],
];

describe.each([
  ["money", money],
  ["physical units", physical],
])("%s", (_, rows) => {
  test.each(rows)("%s → %s", (sentence, text, value, unit, measure) => {
    const figure = read(sentence).find((candidate) => candidate.text === text);
    expect(figure).toMatchObject({ unit, measure });
    if (!Number.isNaN(value)) expect(figure?.value).toBeCloseTo(value, 9);
  });
});

test.each([
  ["They won 12 medals.", "medal"],
  ["The 12 won seats.", "seat"],
])("%s is no money", (sentence) => {
  expect(read(sentence).map((figure) => figure.measure)).not.toContain("money");
});

test.each([
  ["Kim, 44, spoke.", "44"],
  ["He was aged 44.", "44"],
  ["The princess, 44, spoke.", "44"],
  ["He was 44.", "44"],
  ["She turned 44 in May.", "44"],
])("%s states an age", (sentence, text) => {
  expect(read(sentence)).toMatchObject([{ text, measure: "age", unit: "a", value: 44 }]);
});
