import { englishBases, englishOpposites, englishStrengtheners } from "../inflection/english.ts";
import { intensifiers, type LanguageRules, words } from "./rules.ts";

export const english = (): LanguageRules => ({
  negators: words(`
    not no never none nobody nothing nowhere neither nor without cannot cant can't don't dont doesn't doesnt didn't didnt
    isn't isnt aren't arent ain't aint wasn't wasnt weren't werent won't wont wouldn't wouldnt couldn't couldnt shouldn't
    shouldnt hasn't hasnt haven't havent hadn't hadnt hardly barely scarcely rarely seldom lacks lacking`),
  negationReach: 3,
  negatesBackwards: false,
  conjunctions: words("and because cause cuz so then"),
  subordinates: words("that which who when where if whether"),
  intensifiers: intensifiers({
    1.5: "extremely absolutely incredibly insanely ridiculously totally completely utterly amazingly exceptionally awfully terribly fucking freaking",
    1.25: "very really so super truly highly deeply hugely particularly especially most more such always ever damn bloody quite seriously",
    0.6: "slightly somewhat bit little kinda sorta partly fairly mildly marginally almost less least mostly sometimes occasionally",
  }),
  scarce: words("little few"),
  contrast: words("but however yet nevertheless nonetheless except"),
  concessives: words("although though despite while whereas"),
  conditionals: words("if should wish hopefully unless whether"),
  excess: words("too overly excessively"),
  excessExcept: /^(?:$|bad)/,
  functionWords: words(`
    the a an and or of to in on at is are was were be been am i you he she it we they this that these those my your his her
    its our their me him us them for with from by as have has had do does did will would can could should just there here
    what which who when where how why if than then about because into out up so not i'm it's you're we're they're i've
    that's gonna get got some any other every each its own only over before after while during again still also both being now
    think believe feel find`),
  bases: englishBases,
  opposites: englishOpposites,
  strengtheners: englishStrengtheners,
});
