import type { LanguageRules } from "./languages/rules.ts";
import { emojiValue, type Lexicon } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import { plainWord } from "./plain-word.ts";
import type { Token } from "./tokens.ts";

/** One place of a text that says something: below 0 bad, above 0 good, about -6 to 6. */
interface Evidence {
  value: number;
  at: number;
  negated: boolean;
}

/** A negated good word is bad (factor measured for VADER, Hutto and Gilbert 2014). */
const negatedGood = -0.74;
/** "Not bad" is only a little good (Kiritchenko and Mohammad 2016). */
const negatedBad = -0.4;
/** Negation that turns no listed word still leans to the bad side: "it does not work" (Potts 2011). */
const bareNegation = -0.75;
/** VADER's weights around "but". */
const beforeContrast = 0.5;
const afterContrast = 1.5;
const conceded = 0.6;
const supposed = 0.5;
const asked = 0.5;
const shouted = 1.3;
const exclaimed = 0.1;
/** "Very, very, very good" is not endlessly good. */
const strongest = 2;
/** "Tomorrow is the day!": enthusiasm is exclaimed more often than anger, but not often enough to decide alone. */
const onlyExclaimed = 0.5;
const repeatedEmoji = 0.3;
/** "Too sweet": more than wanted, even of something good. */
const tooMuch = -1;
/** Words that speak of bad things weigh more than those that speak of good ones, which people use for everything (Taboada et al. 2011). */
const badWeight = 1.5;

/** Sums what one text says in one language. Every token is visited once; the ends of clauses and sentences close what is open in them. */
export class Reading {
  private sum = 0;
  private evidence: Evidence[] = [];
  private reach = 0;
  private negatorAt = -1;
  /** A negator that turns what stands before it does not reach back beyond this place. */
  private wall = -1;
  private degree = 1;
  private degreeLife = 0;
  private clause = 1;
  private sentence = 1;
  private exclaimed = false;
  private readonly mixedCase: boolean;
  private readonly seenEmoji = new Set<string>();

  constructor(
    private readonly rules: LanguageRules,
    private readonly lexicon: Lexicon,
    private readonly moodOf: (word: string) => number | undefined,
    private readonly tokens: readonly Token[],
  ) {
    this.mixedCase = tokens.some((token) => token.kind === "word" && token.text.length > 2 && !token.shouted);
  }

  /** 0 without any evidence, about 2 for one plainly good word. */
  total(): number {
    for (let at = 0; at < this.tokens.length; at++) {
      const token = this.tokens[at] as Token;
      if (token.kind === "word") at = this.word(token, at);
      else if (token.kind === "comma") this.closeClause();
      else if (token.kind === "end") this.closeSentence(token.exclamations, token.question);
      else if (token.kind === "emoticon") this.sum += token.value;
      else this.emoji(token.text);
    }
    this.closeSentence(0, false);
    return this.sum;
  }

  private word(token: Token & { kind: "word" }, at: number): number {
    const word = plainWord(token.text);
    const phrase = phraseAt(this.tokens, at, this.lexicon.phrases.get(word));
    if (phrase) {
      if (phrase.value) this.add(phrase.value * this.loudness(token), at);
      return phrase.end;
    }
    const { rules } = this;
    if (rules.joins.has(word)) {
      this.closeNegation();
      this.reach = 0;
      this.wall = at;
    } else if (rules.subordinates.has(word)) this.wall = at;
    if (rules.contrast.has(word)) this.contrast();
    else if (rules.concession.has(word)) this.clause = conceded;
    else if (rules.supposition.has(word)) this.sentence = supposed;
    else if (rules.negators.has(word)) this.negate(at);
    else if (!this.excess(word, at) && !this.strengthen(word, at)) this.say(token, word, at);
    return at;
  }

  private say(token: Token & { kind: "word" }, word: string, at: number): void {
    const small = this.rules.small.has(word);
    const value = small ? 0 : this.moodOf(word);
    if (value) this.add(value * this.loudness(token), at);
    else if (!small) this.reach--;
    if (--this.degreeLife <= 0) this.degree = 1;
  }

  /** Capitals say more only in a text that is not all capitals. */
  private loudness(token: Token & { kind: "word" }): number {
    return token.shouted && this.mixedCase ? shouted : 1;
  }

  private add(value: number, at: number): void {
    const negated = this.reach > 0;
    const strong = value * this.degree * (value > 0 ? this.sentence : 1);
    this.evidence.push({
      value: (negated ? strong * (value > 0 ? negatedGood : negatedBad) : strong) * this.clause,
      at,
      negated,
    });
    if (negated) this.negatorAt = -1;
    this.degree = 1;
    this.reach--;
  }

  private negate(at: number): void {
    if (this.reach <= 0) this.closeNegation();
    this.reach = this.rules.reach;
    this.negatorAt = at;
  }

  private strengthen(word: string, at: number): boolean {
    const factor = this.rules.degrees.get(word);
    if (factor === undefined) return false;
    const next = this.tokens[at + 1];
    const strengthensNext = next?.kind === "word" && Boolean(this.moodOf(plainWord(next.text)));
    if (!strengthensNext && this.moodOf(word)) return false;
    this.degree = Math.min(this.degree * factor, strongest);
    this.degreeLife = 3;
    return true;
  }

  private excess(word: string, at: number): boolean {
    const next = this.tokens[at + 1];
    if (!this.rules.excess.has(word) || next?.kind !== "word") return false;
    const following = plainWord(next.text);
    if (this.rules.small.has(following) || this.rules.excessExcept.test(following)) return false;
    if ((this.moodOf(following) ?? 0) >= 0) this.add(tooMuch, at);
    else this.degree *= 1.25;
    return true;
  }

  private emoji(name: string): void {
    this.sum += emojiValue(name) * (this.seenEmoji.has(name) ? repeatedEmoji : 1);
    this.seenEmoji.add(name);
  }

  private contrast(): void {
    this.closeClause();
    for (const one of this.evidence) one.value *= beforeContrast;
    this.clause = afterContrast;
  }

  /** A negator that met nothing to turn turns what stands before it, where the language puts it there, or leans to the bad side. */
  private closeNegation(): void {
    if (this.negatorAt < 0) return;
    const before = this.evidence[this.evidence.length - 1];
    const turnsBack =
      this.rules.negatesBackwards &&
      before &&
      !before.negated &&
      before.at > this.wall &&
      this.negatorAt - before.at <= 4;
    if (turnsBack && before.value > 0) before.value *= negatedGood;
    else if (turnsBack) before.value *= negatedBad;
    else this.evidence.push({ value: bareNegation, at: this.negatorAt, negated: true });
    this.negatorAt = -1;
  }

  private closeClause(): void {
    this.closeNegation();
    this.reach = 0;
    this.degree = 1;
    if (this.clause < 1) this.clause = 1;
  }

  private closeSentence(exclamations: number, question: boolean): void {
    this.closeClause();
    const loud = 1 + exclaimed * Math.min(exclamations, 3);
    for (const { value } of this.evidence)
      this.sum += value < 0 ? value * loud * badWeight : value * loud * (question ? asked : 1);
    if (exclamations && !question && !this.exclaimed && this.evidence.length === 0) {
      this.sum += onlyExclaimed;
      this.exclaimed = true;
    }
    this.evidence = [];
    this.clause = 1;
    this.sentence = 1;
  }
}
