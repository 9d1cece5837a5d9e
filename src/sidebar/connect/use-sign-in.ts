import { useEffect, useRef, useState } from "preact/hooks";
import type { Connection, ConnectState } from "../../importer/connections/connect-calls.ts";
import { useWorkbook } from "../workbook.ts";

/** How long the link is good, and how often is looked whether the user has agreed. */
const goodFor = 3_600_000;
const lookEvery = 4_000;
/** A link that was prepared this long ago is replaced, so that an hour is left for agreeing. */
const freshFor = 600_000;

export interface SignIn {
  /** The address of the platform's page; null until it is known. */
  url: string | null;
  /** `away`: the page was opened. `late`: for so long that its link has ended. */
  step: "here" | "away" | "late";
  /** Whether somebody looked by hand and found nothing yet. */
  isNotYet: boolean;
  failure: unknown;
  /** The user has opened the platform's page. */
  leave(): void;
  look(): void;
  /** Begins again with a new link, which is needed after somebody declined. */
  again(): void;
}

/** What tells a connection from how it was before a sign-in. */
const printOf = ({ lastUsedAt: _, ...rest }: Connection) => JSON.stringify(rest);

/**
 * A sign-in at a platform: prepares its link, and once the user has opened it looks for the new connection, at every return to
 * this window and every few seconds.
 */
export function useSignIn(
  platform: string,
  connections: readonly Connection[],
  read: () => Promise<ConnectState>,
  onConnected: (connection: Connection) => void,
): SignIn {
  const { server } = useWorkbook();
  const [url, setUrl] = useState<string | null>(null);
  const [step, setStep] = useState<SignIn["step"]>("here");
  const [isNotYet, setNotYet] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const before = useRef<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);

  const look = async (isAsked: boolean) => {
    try {
      const found = (await read()).connections.find(
        (one) => one.platform === platform && !one.isBroken && !before.current.includes(printOf(one)),
      );
      if (found) {
        setStep("here");
        onConnected(found);
      } else setNotYet(isAsked);
    } catch (reason) {
      // What is asked every few seconds is asked again anyway.
      if (isAsked) setFailure(reason);
    }
  };
  const latest = useRef(look);
  latest.current = look;

  useEffect(() => {
    if (step !== "here") return;
    let isCurrent = true;
    const prepare = () => {
      setFailure(null);
      server.startSignIn(platform).then(
        (link) => isCurrent && setUrl(link.url),
        (reason) => isCurrent && setFailure(reason),
      );
    };
    setUrl(null);
    prepare();
    const renewal = setInterval(prepare, freshFor);
    return () => {
      isCurrent = false;
      clearInterval(renewal);
    };
  }, [platform, step, attempt]);

  useEffect(() => {
    if (step !== "away") return;
    const since = Date.now();
    let isLooking = false;
    const lookAgain = async () => {
      if (Date.now() - since > goodFor) return setStep("late");
      if (isLooking || document.visibilityState === "hidden") return;
      isLooking = true;
      await latest.current(false);
      isLooking = false;
    };
    const clock = setInterval(lookAgain, lookEvery);
    window.addEventListener("focus", lookAgain);
    document.addEventListener("visibilitychange", lookAgain);
    return () => {
      clearInterval(clock);
      window.removeEventListener("focus", lookAgain);
      document.removeEventListener("visibilitychange", lookAgain);
    };
  }, [step]);

  return {
    url,
    step,
    isNotYet,
    failure,
    leave() {
      before.current = connections.map(printOf);
      setNotYet(false);
      setStep("away");
    },
    look: () => void look(true),
    again() {
      // The old link was used up on the platform's page.
      setUrl(null);
      setStep("here");
      setNotYet(false);
      setAttempt(attempt + 1);
    },
  };
}
