import type { LanguageRules } from "./languages/rules.ts";
import { emojiValue, type Lexicon } from "./lexicon.ts";
import { normalizeWord } from "./normalize-word.ts";
import { phraseAt } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** One place of a text that says something: below 0 bad, above 0 good, about -6 to 6. */
interface ScoredWord {
  value: number;
  at: number;
  negated: boolean;
}

/** A negated good word is bad (factor measured for VADER, Hutto and Gilbert 2014). */
const negatedPositiveFactor = -0.74;
/** "Not bad" is only a little good (Kiritchenko and Mohammad 2016). */
const negatedNegativeFactor = -0.4;
/** Negation that turns no listed word still leans to the bad side: "it does not work" (Potts 2011). */
const bareNegationValue = -0.75;
/** VADER's weights around "but". */
const beforeContrastFactor = 0.5;
const afterContrastFactor = 1.5;
const concessionFactor = 0.6;
const conditionalFactor = 0.5;
const questionFactor = 0.5;
const shoutedFactor = 1.3;
const exclamationFactor = 0.1;
/** "Very, very, very good" is not endlessly good. */
const maxIntensity = 2;
/** "Tomorrow is the day!": enthusiasm is exclaimed more often than anger, but not often enough to decide alone. */
const exclamationOnlyValue = 0.5;
const repeatedEmojiFactor = 0.3;
/** "Too sweet": more than wanted, even of something good. */
const excessFactor = -1;
/** Words that speak of bad things weigh more than those that speak of good ones, which people use for everything (Taboada et al. 2011). */
const negativeWeight = 1.5;

/** Sums what one text says in one language. Every token is visited once; the ends of clauses and sentences close what is open in them. */
export class SentimentScorer {
  private sum = 0;
  private evidence: ScoredWord[] = [];
  private reach = 0;
  private negatorAt = -1;
  /** A negator that turns what stands before it does not reach back beyond this place. */
  private clauseStart = -1;
  private intensity = 1;
  private intensifierWordsLeft = 0;
  private clause = 1;
  private sentence = 1;
  private exclamationFactor = false;
  private readonly mixedCase: boolean;
  private readonly seenEmoji = new Set<string>();

  constructor(
    private readonly rules: LanguageRules,
    private readonly lexicon: Lexicon,
    private readonly lookUpValue: (word: string) => number | undefined,
    private readonly tokens: readonly Token[],
  ) {
    this.mixedCase = tokens.some((token) => token.kind === "word" && token.text.length > 2 && !token.isShouted);
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
    const word = normalizeWord(token.text);
    const phrase = phraseAt(this.tokens, at, this.lexicon.phrases.get(word));
    if (phrase) {
      if (phrase.value) this.add(phrase.value * this.emphasis(token), at);
      return phrase.end;
    }
    const { rules } = this;
    if (rules.conjunctions.has(word)) {
      this.closeNegation();
      this.reach = 0;
      this.clauseStart = at;
    } else if (rules.subordinates.has(word)) this.clauseStart = at;
    if (rules.contrast.has(word)) this.applyContrast();
    else if (rules.concessives.has(word)) this.clause = concessionFactor;
    else if (rules.conditionals.has(word)) this.sentence = conditionalFactor;
    else if (rules.negators.has(word)) this.negate(at);
    else if (!this.applyExcess(word, at) && !this.applyIntensifier(word, at)) this.scoreWord(token, word, at);
    return at;
  }

  private scoreWord(token: Token & { kind: "word" }, word: string, at: number): void {
    const small = this.rules.diminishers.has(word);
    const value = small ? 0 : this.lookUpValue(word);
    if (value) this.add(value * this.emphasis(token), at);
    else if (!small) this.reach--;
    if (--this.intensifierWordsLeft <= 0) this.intensity = 1;
  }

  /** Capitals say more only in a text that is not all capitals. */
  private emphasis(token: Token & { kind: "word" }): number {
    return token.isShouted && this.mixedCase ? shoutedFactor : 1;
  }

  private add(value: number, at: number): void {
    const negated = this.reach > 0;
    const strong = value * this.intensity * (value > 0 ? this.sentence : 1);
    this.evidence.push({
      value: (negated ? strong * (value > 0 ? negatedPositiveFactor : negatedNegativeFactor) : strong) * this.clause,
      at,
      negated,
    });
    if (negated) this.negatorAt = -1;
    this.intensity = 1;
    this.reach--;
  }

  private negate(at: number): void {
    if (this.reach <= 0) this.closeNegation();
    this.reach = this.rules.negationReach;
    this.negatorAt = at;
  }

  private applyIntensifier(word: string, at: number): boolean {
    const factor = this.rules.intensifiers.get(word);
    if (factor === undefined) return false;
    const next = this.tokens[at + 1];
    const strengthensNext = next?.kind === "word" && Boolean(this.lookUpValue(normalizeWord(next.text)));
    if (!strengthensNext && this.lookUpValue(word)) return false;
    this.intensity = Math.min(this.intensity * factor, maxIntensity);
    this.intensifierWordsLeft = 3;
    return true;
  }

  private applyExcess(word: string, at: number): boolean {
    const next = this.tokens[at + 1];
    if (!this.rules.excess.has(word) || next?.kind !== "word") return false;
    const following = normalizeWord(next.text);
    if (this.rules.diminishers.has(following) || this.rules.excessExcept.test(following)) return false;
    if ((this.lookUpValue(following) ?? 0) >= 0) this.add(excessFactor, at);
    else this.intensity *= 1.25;
    return true;
  }

  private emoji(name: string): void {
    this.sum += emojiValue(name) * (this.seenEmoji.has(name) ? repeatedEmojiFactor : 1);
    this.seenEmoji.add(name);
  }

  private applyContrast(): void {
    this.closeClause();
    for (const one of this.evidence) one.value *= beforeContrastFactor;
    this.clause = afterContrastFactor;
  }

  /** A negator that met nothing to turn turns what stands before it, where the language puts it there, or leans to the bad side. */
  private closeNegation(): void {
    if (this.negatorAt < 0) return;
    const before = this.evidence[this.evidence.length - 1];
    const negatesPrevious =
      this.rules.negatesBackwards &&
      before &&
      !before.negated &&
      before.at > this.clauseStart &&
      this.negatorAt - before.at <= 4;
    if (negatesPrevious && before.value > 0) before.value *= negatedPositiveFactor;
    else if (negatesPrevious) before.value *= negatedNegativeFactor;
    else this.evidence.push({ value: bareNegationValue, at: this.negatorAt, negated: true });
    this.negatorAt = -1;
  }

  private closeClause(): void {
    this.closeNegation();
    this.reach = 0;
    this.intensity = 1;
    if (this.clause < 1) this.clause = 1;
  }

  private closeSentence(exclamations: number, question: boolean): void {
    this.closeClause();
    const exclamationBoost = 1 + exclamationFactor * Math.min(exclamations, 3);
    for (const { value } of this.evidence)
      this.sum +=
        value < 0
          ? value * exclamationBoost * negativeWeight
          : value * exclamationBoost * (question ? questionFactor : 1);
    if (exclamations && !question && !this.exclamationFactor && this.evidence.length === 0) {
      this.sum += exclamationOnlyValue;
      this.exclamationFactor = true;
    }
    this.evidence = [];
    this.clause = 1;
    this.sentence = 1;
  }
}
