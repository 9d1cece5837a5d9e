import { describe, expect, it } from "vitest";
import { countryCode } from "../../src/importer/files/country-code.ts";
import {
  ageGroupOf,
  countryCodeOf,
  dimensionNames,
  dimensionOf,
  genderOf,
} from "../../src/tables/vocabulary/audience-values.ts";

describe("the parts of an audience", () => {
  it("genders are recognised in the spellings of exports and APIs", () => {
    const spellings = {
      female: ["F", "Female", "Women", "Mujeres", "Vrouwen", "Mulheres", "female", "Femenino", "Vrouw"],
      male: ["M", "Male", "Men", "Hombres", "Mannen", "Homens", "male", "Masculino"],
      other: ["Other", "User-specified", "Otro"],
      unknown: ["U", "Unknown", "undisclosed", "Onbekend"],
    };
    for (const [gender, texts] of Object.entries(spellings))
      expect(texts.map(genderOf)).toEqual(texts.map(() => gender));
    expect(["", "Everyone", "Man City"].map(genderOf)).toEqual([null, null, null]);
  });

  it("age groups are recognised in the spellings of exports and APIs", () => {
    for (const text of ["18-24", "18–24 years", "18 a 24 anos", "18 a 24 años", "18 tot 24 jaar", "age18-24"])
      expect(ageGroupOf(text)).toBe("18-24");
    for (const text of ["65+", "65+ years", "Más de 65 años", "65 y más", "65 en ouder"])
      expect(ageGroupOf(text)).toBe("65+");
    for (const text of ["Unknown", "65", "2026-05-01", "1950-1960"]) expect(ageGroupOf(text)).toBeNull();
  });

  it("the dimensions that sources tell apart are recognised in several languages, and others stay", () => {
    expect(["Edad", "Leeftijd", "Género", "Geslacht", "territory", "País", "Land"].map(dimensionOf)).toEqual([
      ...["age", "age", "gender", "gender", "country", "country", "country"],
    ]);
    expect(["Ciudad", "Stad", "Actief uur", "Suscripción"].map(dimensionOf)).toEqual([
      ...["city", "city", "active_hour", "subscription"],
    ]);
    for (const names of Object.values(dimensionNames))
      for (const [dimension, name] of Object.entries(names)) expect(dimensionOf(name)).toBe(dimension);
    expect(["mood", "Postcode"].map(dimensionOf)).toEqual([null, null]);
  });

  it("every part of a LinkedIn page's audience has a name in the spreadsheet's language", () => {
    const parts = ["Location", "Job function", "Seniority", "Industry", "Company size"];
    const namesIn = (language: "en" | "es" | "nl") =>
      parts.map((part) => dimensionNames[language][dimensionOf(part) as keyof typeof dimensionNames.en]);
    expect(namesIn("en")).toEqual(parts);
    expect(namesIn("es")).toEqual([
      "Ubicación",
      "Función laboral",
      "Nivel de responsabilidad",
      "Sector",
      "Tamaño de la empresa",
    ]);
    expect(namesIn("nl")).toEqual(["Locatie", "Functie", "Senioriteit", "Branche", "Bedrijfsgrootte"]);
    // As in Portuguese exports.
    expect(["Localidade", "Setor"].map(dimensionOf)).toEqual(["location", "industry"]);
  });

  it("countries of files are recognised by their code and by their names in the languages of exports", () => {
    const spellings = {
      US: ["US", "us", "USA", "United States", "United States of America", "Estados Unidos", "Verenigde Staten"],
      GB: ["GB", "UK", "United Kingdom", "Reino Unido", "Verenigd Koninkrijk"],
      NL: ["Netherlands", "The Netherlands", "Países Bajos", "Nederland"],
      BR: ["Brazil", "Brasil", "Brazilië"],
      DE: ["Germany", "Alemania", "Duitsland", "Deutschland", "Alemanha", "Allemagne"],
      TR: ["Türkiye", "Turkey", "Turquía", "Turkije"],
      BA: ["Bosnia & Herzegovina", "Bosnia and Herzegovina"],
      CZ: ["Czech Republic", "Czechia", "Tsjechië"],
      CI: ["Ivory Coast", "Côte d’Ivoire"],
      VN: ["Viet Nam", "Vietnam"],
      MK: ["Macedonia", "North Macedonia"],
      SZ: ["Swaziland", "Eswatini"],
      CD: ["DR Congo", "Democratic Republic of the Congo"],
      ES: [" spain ", "SPAIN", "Espana", "España", "Spanje", "Espanha", "Spanien", "Espagne", "Spagna", "西班牙"],
      IT: ["Italie", "Italien", "Italia", "Itália", "意大利"],
    };
    for (const [code, texts] of Object.entries(spellings))
      expect(texts.map(countryCode)).toEqual(texts.map(() => code));
    expect(["Others", "Unknown Region", "East Germany", "Lima, Peru", ""].map(countryCode)).toEqual(
      Array(5).fill(null),
    );
  });

  it("the script, which has no list of countries, knows their codes", () => {
    expect(["no", "UK", "USA", "Norway"].map(countryCodeOf)).toEqual(["NO", "GB", "US", null]);
  });
});
