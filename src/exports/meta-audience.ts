import { defineFormat } from "./define-format.ts";

/** Meta Business Suite, Insights, Audience: tables of shares, one below the other, in layouts that changed over the years. */
const audience = {
  id: "meta-audience",
  label: {
    en: "Meta Business Suite audience export",
    es: "exportación de público de Meta Business Suite",
    nl: "Meta Business Suite-export van doelgroepen",
  },
  platform: "meta",
  platforms: ["facebook", "instagram"],
  table: "audience",
  counts: "unknown",
  exportDate: "date",
} as const;

const shares = { ...audience, percentFields: ["share"] } as const;

const slices = { dimension: {}, value: {}, share: {} };

/** A row for each age, a column for each gender. */
export const metaAudienceAges = defineFormat({
  ...shares,
  requiredFields: ["women", "men"],
  layout: "matrix",
  headers: { ...slices },
  columns: { women: { en: "Women", pt: "Mulheres" }, men: { en: "Men", pt: "Homens" } },
  titles: [
    { title: { en: "Age & gender", pt: "Faixa etária e gênero" } },
    { title: { en: "Facebook followers by gender and age" }, platform: "facebook" },
    {
      title: { en: "Instagram followers by gender and age", pt: "Seguidores do Instagram por gênero e idade" },
      platform: "instagram",
    },
  ],
});

/** Since 2025: countries or cities in one row, their shares in the next. */
export const metaAudiencePlaces = defineFormat({
  ...shares,
  requiredFields: [],
  layout: "across",
  headers: slices,
  titles: [
    { title: { en: "Top countries", pt: "Principais países" }, constants: { dimension: "country" } },
    { title: { en: ["Top cities", "Top towns/cities"], pt: "Principais cidades" }, constants: { dimension: "city" } },
  ],
});

/** Until 2024: a country or city and its share in each row. */
export const metaAudienceLists = defineFormat({
  ...shares,
  requiredFields: ["value", "share"],
  layout: "labelled",
  headers: {
    dimension: {},
    value: { en: ["Top cities", "Top towns/cities", "Top countries"], pt: ["Principais cidades", "Principais países"] },
    share: { en: "Value", pt: "Valor" },
  },
  titles: [
    {
      title: { en: ["Facebook followers by top cities", "Facebook followers by top towns/cities"] },
      platform: "facebook",
      constants: { dimension: "city" },
    },
    {
      title: {
        en: "Instagram followers by top cities",
        pt: "Seguidores do Instagram pelas principais cidades",
      },
      platform: "instagram",
      constants: { dimension: "city" },
    },
    { title: { en: "Facebook followers by top countries" }, platform: "facebook", constants: { dimension: "country" } },
    {
      title: { en: "Instagram followers by top countries", pt: "Seguidores do Instagram pelos principais países" },
      platform: "instagram",
      constants: { dimension: "country" },
    },
  ],
});

/** Until 2024: the number of followers, below a technical name. */
export const metaAudienceFollowers = defineFormat({
  ...audience,
  table: "days",
  counts: "unknown",
  requiredFields: [],
  layout: "single",
  headers: { date: {}, followers: {} },
  titles: [
    { title: { en: "Facebook followers" }, platform: "facebook" },
    { title: { en: "Instagram followers", pt: "Seguidores do Instagram" }, platform: "instagram" },
  ],
});
