import { useEffect, useRef, useState } from "preact/hooks";
import type { Connection } from "../../../rpc/connect-calls.ts";
import { hourMs } from "../../../time/day.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import type { ConnectData } from "./use-connect-data.ts";

/** How long a link is valid. */
const signInTimeoutMs = hourMs;
/** How often to check whether the user has agreed. */
const pollIntervalMs = 4_000;
/** Replace an unused link this often, so that nearly an hour is left to agree. */
const linkRefreshMs = 600_000;

export interface SignIn {
  /** The URL of the platform's page; null until it is known. */
  url: string | null;
  /** `away`: the page was opened. `late`: the link has expired since. */
  step: "here" | "away" | "late";
  /** Whether the user checked manually and there was no connection yet. */
  isNotConnectedYet: boolean;
  failure: unknown;
  /** The user has opened the platform's page. */
  openedPage(): void;
  checkNow(): void;
  /** Starts again with a new link, which is needed after the user declined. */
  restart(): void;
}

/** Changes if a sign-in renews the connection; use alone does not change it. */
const connectionFingerprint = ({ lastUsedAt: _, ...rest }: Connection) => JSON.stringify(rest);

/**
 * A sign-in at a platform: prepares the link, and once the user has opened it checks for the new connection every few seconds
 * and whenever the user returns to this window.
 */
export function useSignIn(
  platform: string,
  isWider: boolean,
  { state: { connections }, reload, reloadIfConnected }: ConnectData,
  onConnected: (connection: Connection) => void,
): SignIn {
  const { server } = useSpreadsheet();
  const [url, setUrl] = useState<string | null>(null);
  const [step, setStep] = useState<SignIn["step"]>("here");
  const [isNotConnectedYet, setNotYet] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const knownConnections = useRef<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);

  const checkNow = async (isManual: boolean) => {
    try {
      const newConnection = (await (isManual ? reload() : reloadIfConnected())).connections.find(
        (one) =>
          one.platform === platform && !one.isBroken && !knownConnections.current.includes(connectionFingerprint(one)),
      );
      if (newConnection) {
        setStep("here");
        onConnected(newConnection);
      } else setNotYet(isManual);
    } catch (reason) {
      // Automatic checks repeat anyway.
      if (isManual) setFailure(reason);
    }
  };
  const latestCheck = useRef(checkNow);
  latestCheck.current = checkNow;

  useEffect(() => {
    if (step !== "here") return;
    let isCurrent = true;
    const prepareLink = () => {
      setFailure(null);
      server.startSignIn(isWider ? { platform, isWider } : platform).then(
        (link) => isCurrent && setUrl(link.url),
        (reason) => isCurrent && setFailure(reason),
      );
    };
    setUrl(null);
    prepareLink();
    const linkTimer = setInterval(prepareLink, linkRefreshMs);
    return () => {
      isCurrent = false;
      clearInterval(linkTimer);
    };
  }, [platform, step, attempt]);

  useEffect(() => {
    if (step !== "away") return;
    const startedAt = Date.now();
    let isPolling = false;
    const poll = async () => {
      if (Date.now() - startedAt > signInTimeoutMs) return setStep("late");
      if (isPolling || document.visibilityState === "hidden") return;
      isPolling = true;
      await latestCheck.current(false);
      isPolling = false;
    };
    const pollTimer = setInterval(poll, pollIntervalMs);
    window.addEventListener("focus", poll);
    document.addEventListener("visibilitychange", poll);
    return () => {
      clearInterval(pollTimer);
      window.removeEventListener("focus", poll);
      document.removeEventListener("visibilitychange", poll);
    };
  }, [step]);

  return {
    url,
    step,
    isNotConnectedYet,
    failure,
    openedPage() {
      knownConnections.current = connections.map(connectionFingerprint);
      setNotYet(false);
      setStep("away");
    },
    checkNow: () => void checkNow(true),
    restart() {
      // A link can be used only once.
      setUrl(null);
      setStep("here");
      setNotYet(false);
      setAttempt(attempt + 1);
    },
  };
}
