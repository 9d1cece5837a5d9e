import { dutchBases, dutchOpposites, dutchStrengtheners } from "../inflection/dutch.ts";
import { intensifiers, type LanguageRules, words } from "./rules.ts";

export const dutch = (): LanguageRules => ({
  negators: words("niet geen nooit niks niets niemand nergens noch zonder nauwelijks amper nie"),
  negationReach: 3,
  negatesBackwards: true,
  conjunctions: words("en want omdat dus doordat"),
  subordinates: words("dat die als of wanneer waar wat zodat toen"),
  intensifiers: intensifiers({
    1.5: "extreem enorm ontzettend ongelooflijk ongelofelijk verschrikkelijk vreselijk volledig totaal absoluut super mega waanzinnig buitengewoon uiterst verdomd",
    1.25: "heel erg zeer echt zo zo'n best bijzonder veel meer meest altijd helemaal hele werkelijk flink behoorlijk hartstikke wat toch",
    0.6: "beetje enigszins iets iewat redelijk vrij tamelijk bijna minder soms ietwat deels",
  }),
  scarce: words("weinig"),
  contrast: words("maar echter daarentegen desondanks behalve nochtans evenwel"),
  concessives: words("hoewel alhoewel ondanks ofschoon"),
  conditionals: words("als indien mits tenzij hopelijk zou zouden moet moeten"),
  excess: words("te"),
  excessExcept: /en$|^(?:koop|huur|gast|paard|pas|voet)$/,
  functionWords: words(`
    de het een en of van in op aan is zijn was waren wordt worden ben bent heb heeft hebben had ik je jij u hij zij ze we wij
    jullie dit dat deze die mijn jouw uw ons onze hun haar hem me mij er om te voor met door bij naar uit over als dan ook nog
    al wel maar niet geen wat wie waar hoe omdat want kan kunnen moet wil zou gaan gaat doen doet hier daar zo toch steeds weer vandaag morgen gisteren altijd nooit iemand iets alles alle elke tussen tot onder sinds
    tijdens na zoals toen nu even dus vind denk geloof lijkt`),
  bases: dutchBases,
  opposites: dutchOpposites,
  strengtheners: dutchStrengtheners,
});
