import type { LanguageRules } from "./languages/rules.ts";
import { emojiValue, type Lexicon } from "./lexicon.ts";
import { normalizeWord } from "./normalize-word.ts";
import { phraseAt } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A word or phrase with a sentiment: below 0 bad, above 0 good, about -6 to 6. */
interface ScoredWord {
  value: number;
  at: number;
  isNegated: boolean;
}

/** A negated good word is bad (VADER's factor, Hutto and Gilbert 2014). */
const negatedPositiveFactor = -0.74;
/** "Not bad" is only a little good (Kiritchenko and Mohammad 2016). */
const negatedNegativeFactor = -0.4;
/** Negation of no listed word is a mild complaint, just enough to count alone: "it does not work" (Potts 2011). */
const bareNegationValue = -0.82;
/** Around "but": what follows counts twice. VADER has 0.5 and 1.5, which leaves a text with two sides on one of them. */
const beforeContrastFactor = 0.6;
const afterContrastFactor = 1.25;
/** "Friendly but slow" is mixed: where "but" stands between good and bad, both count less. */
const mixedFactor = 0.7;
const concessionFactor = 0.6;
const conditionalFactor = 0.5;
/** "Is it good?" asks more than it says. */
const questionFactor = 0.25;
const shoutedFactor = 1.3;
const exclamationFactor = 0.1;
/** The limit for repeated intensifiers: "very, very, very good". */
const maxIntensity = 2;
/** "Tomorrow is the day!": exclamations are more often enthusiasm than anger, but this alone must not make a text positive. */
const exclamationOnlyValue = 0.5;
const repeatedEmojiFactor = 0.3;
/** "Too sweet": more than wanted, even of a good thing. */
const excessFactor = -1;
/** Bad words weigh more than good words, which people use more freely (Taboada et al. 2011). */
const negativeWeight = 1.5;

/** Words this weak do not add up: "average, nothing special" is no worse than either. */
const lukewarmValue = 0.5;

/** The indefinite articles of all languages. */
const articles = new Set(["a", "un", "una", "unos", "unas", "een", "'n"]);

/** Adds up the sentiment of a text in one language, in one pass. Negation, contrast and intensity end with a clause or sentence. */
export class SentimentScorer {
  private sum = 0;
  private scoredWords: ScoredWord[] = [];
  private negationWordsLeft = 0;
  private negatorAt = -1;
  /** The index beyond which a negator does not apply backwards. */
  private clauseStart = -1;
  private intensity = 1;
  private intensifierWordsLeft = 0;
  private clauseFactor = 1;
  /** How many of the sentence's scored words precede its last "but". */
  private beforeContrast = 0;
  private sentenceFactor = 1;
  private hasExclaimed = false;
  private readonly isMixedCase: boolean;
  private readonly seenLukewarm = new Set<number>();
  private readonly seenEmoji = new Set<string>();

  constructor(
    private readonly rules: LanguageRules,
    private readonly lexicon: Lexicon,
    private readonly lookUpValue: (word: string) => number | undefined,
    private readonly tokens: readonly Token[],
  ) {
    this.isMixedCase = tokens.some((token) => token.kind === "word" && token.text.length > 2 && !token.isShouted);
  }

  /** 0 if no word has a sentiment, about 2 for one good word. */
  total(): number {
    for (let at = 0; at < this.tokens.length; at++) {
      const token = this.tokens[at] as Token;
      if (token.kind === "word") at = this.word(token, at);
      else if (token.kind === "comma") {
        this.closeClause();
        this.clauseStart = at;
      } else if (token.kind === "end") this.closeSentence(token.exclamations, token.question);
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
      const last = this.tokens[phrase.end];
      if (phrase.value) this.add(phrase.value * this.emphasis(token), at);
      else if (last?.kind === "word" && this.rules.contrast.has(last.text)) this.applyContrast();
      return phrase.end;
    }
    const { rules } = this;
    if (rules.conjunctions.has(word)) {
      this.closeNegation();
      this.negationWordsLeft = 0;
      this.clauseStart = at;
    } else if (rules.subordinates.has(word)) this.clauseStart = at;
    if (rules.contrast.has(word)) this.applyContrast();
    else if (rules.concessives.has(word)) this.clauseFactor = concessionFactor;
    else if (rules.conditionals.has(word)) this.sentenceFactor = conditionalFactor;
    else if (rules.negators.has(word) || this.isScarce(word, at)) this.negate(at);
    else if (!this.applyExcess(word, at) && !this.applyIntensifier(word, at)) this.scoreWord(token, word, at);
    return at;
  }

  private scoreWord(token: Token & { kind: "word" }, word: string, at: number): void {
    const isFunctionWord = this.rules.functionWords.has(word);
    const value = isFunctionWord ? 0 : this.lookUpValue(word);
    if (value) this.add(value * this.emphasis(token), at);
    else if (!isFunctionWord) this.negationWordsLeft--;
    if (--this.intensifierWordsLeft <= 0) this.intensity = 1;
  }

  /** Capitals are emphasis only in a text that is not all capitals. */
  private emphasis(token: Token & { kind: "word" }): number {
    return token.isShouted && this.isMixedCase ? shoutedFactor : 1;
  }

  private add(value: number, at: number): void {
    if (Math.abs(value) <= lukewarmValue) {
      if (this.seenLukewarm.has(Math.sign(value))) return;
      this.seenLukewarm.add(Math.sign(value));
    }
    const isNegated = this.negationWordsLeft > 0;
    const emphasized = value * this.intensity * (value > 0 ? this.sentenceFactor : 1);
    this.scoredWords.push({
      value:
        (isNegated ? emphasized * (value > 0 ? negatedPositiveFactor : negatedNegativeFactor) : emphasized) *
        this.clauseFactor,
      at,
      isNegated,
    });
    if (isNegated) this.negatorAt = -1;
    this.intensity = 1;
    this.negationWordsLeft--;
  }

  private isScarce(word: string, at: number): boolean {
    const [before, next] = [this.tokens[at - 1], this.tokens[at + 1]];
    if (!this.rules.scarce.has(word) || next?.kind !== "word") return false;
    if (before?.kind === "word" && articles.has(before.text)) return false;
    return (this.lookUpValue(normalizeWord(next.text)) ?? 0) > 0;
  }

  private negate(at: number): void {
    if (this.negationWordsLeft <= 0) this.closeNegation();
    this.negationWordsLeft = this.rules.negationReach;
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
    if (this.rules.functionWords.has(following) || this.rules.excessExcept.test(following)) return false;
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
    for (const one of this.scoredWords) one.value *= beforeContrastFactor;
    this.clauseFactor = afterContrastFactor;
    this.beforeContrast = this.scoredWords.length;
  }

  /** A negator with nothing to negate after it negates what comes before it, if the language allows that, or is slightly bad. */
  private closeNegation(): void {
    if (this.negatorAt < 0) return;
    const before = this.scoredWords[this.scoredWords.length - 1];
    const negatesPrevious =
      this.rules.negatesBackwards &&
      before &&
      !before.isNegated &&
      before.at > this.clauseStart &&
      this.negatorAt - before.at <= 4;
    if (negatesPrevious && before.value > 0) before.value *= negatedPositiveFactor;
    else if (negatesPrevious) before.value *= negatedNegativeFactor;
    else if (this.hasNeighbour(this.negatorAt))
      this.scoredWords.push({ value: bareNegationValue, at: this.negatorAt, isNegated: true });
    this.negatorAt = -1;
  }

  /** Whether a word beside the negator could be what it negates: not so in "No, thanks" and "or not?". */
  private hasNeighbour(at: number): boolean {
    return [this.tokens[at - 1], this.tokens[at + 1]].some(
      (token) =>
        token?.kind === "word" && !this.rules.negators.has(token.text) && !this.rules.conjunctions.has(token.text),
    );
  }

  private closeClause(): void {
    this.closeNegation();
    this.negationWordsLeft = 0;
    this.intensity = 1;
    if (this.clauseFactor < 1) this.clauseFactor = 1;
  }

  private closeSentence(exclamations: number, question: boolean): void {
    this.closeClause();
    const exclamationBoost = 1 + exclamationFactor * Math.min(exclamations, 3);
    let [before, after] = [0, 0];
    this.scoredWords.forEach(({ value }, index) => {
      const weighed = value * exclamationBoost * (value < 0 ? negativeWeight : question ? questionFactor : 1);
      if (index < this.beforeContrast) before += weighed;
      else after += weighed;
    });
    this.sum += (before + after) * (before * after < 0 ? mixedFactor : 1);
    if (exclamations && !question && !this.hasExclaimed && this.scoredWords.length === 0) {
      this.sum += exclamationOnlyValue;
      this.hasExclaimed = true;
    }
    this.scoredWords = [];
    this.beforeContrast = 0;
    this.clauseFactor = 1;
    this.sentenceFactor = 1;
  }
}
