import { spanishBases, spanishOpposites, spanishStrengtheners, spanishSuperlative } from "../inflection/spanish.ts";
import { intensifiers, type LanguageRules, words } from "./rules.ts";

export const spanish = (): LanguageRules => ({
  negators: words("no nunca jamas nada nadie ningun ninguno ninguna ni sin tampoco apenas"),
  negationReach: 3,
  negatesBackwards: false,
  conjunctions: words("y e porque pues asi"),
  subordinates: words("que cuando donde si quien"),
  intensifiers: intensifiers({
    1.5: "extremadamente totalmente absolutamente completamente increiblemente sumamente super tremendamente rematadamente requete",
    1.25: "muy tan tanto mas mucho mucha muchos muchas bien realmente verdaderamente especialmente bastante siempre cada demasiado que",
    0.6: "poco poquito algo ligeramente casi medio menos relativamente parcialmente",
  }),
  scarce: words("poco poca pocos pocas"),
  contrast: words("pero sino excepto salvo embargo obstante"),
  concessives: words("aunque pese pesar"),
  conditionals: words("si ojala deberia deberian quisiera"),
  excess: words("demasiado demasiada demasiados demasiadas"),
  excessExcept: /^$/,
  functionWords: words(`
    el la los las un una unos unas de del a al en y e o u que es son era fue ser esta estan estoy esto este estos estas ese eso
    esa mi tu su sus mis tus nos me te se le les lo yo ella ellos por para con como cuando donde porque si ya ha han he hay
    muy mas pero todo todos toda tambien asi sobre entre hasta desde usted ustedes nosotros quien cual hoy aqui ni aunque antes despues mientras segun cada otro otra otros mismo misma ahora siempre
    creo cree pienso parece`),
  bases: spanishBases,
  superlative: spanishSuperlative,
  opposites: spanishOpposites,
  strengtheners: spanishStrengtheners,
});
