import { useEffect, useRef, useState } from "preact/hooks";
import type { Connection, ConnectState } from "../../rpc/connect-calls.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

/** How long the link is good, and how often is looked whether the user has agreed. */
const signInTimeoutMs = 3_600_000;
const pollIntervalMs = 4_000;
/** A link that was prepared this long ago is replaced, so that an hour is left for agreeing. */
const linkLifetimeMs = 600_000;

export interface SignIn {
  /** The address of the platform's page; null until it is known. */
  url: string | null;
  /** `away`: the page was opened. `late`: for so long that its link has ended. */
  step: "here" | "away" | "late";
  /** Whether somebody looked by hand and found nothing yet. */
  isNotConnectedYet: boolean;
  failure: unknown;
  /** The user has opened the platform's page. */
  openedPage(): void;
  checkNow(): void;
  /** Begins again with a new link, which is needed after somebody declined. */
  restart(): void;
}

/** What tells a connection from how it was before a sign-in. */
const connectionFingerprint = ({ lastUsedAt: _, ...rest }: Connection) => JSON.stringify(rest);

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
  const { server } = useSpreadsheet();
  const [url, setUrl] = useState<string | null>(null);
  const [step, setStep] = useState<SignIn["step"]>("here");
  const [isNotConnectedYet, setNotYet] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const knownConnections = useRef<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);

  const checkNow = async (isManual: boolean) => {
    try {
      const newConnection = (await read()).connections.find(
        (one) =>
          one.platform === platform && !one.isBroken && !knownConnections.current.includes(connectionFingerprint(one)),
      );
      if (newConnection) {
        setStep("here");
        onConnected(newConnection);
      } else setNotYet(isManual);
    } catch (reason) {
      // What is asked every few seconds is asked again anyway.
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
      server.startSignIn(platform).then(
        (link) => isCurrent && setUrl(link.url),
        (reason) => isCurrent && setFailure(reason),
      );
    };
    setUrl(null);
    prepareLink();
    const linkTimer = setInterval(prepareLink, linkLifetimeMs);
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
      // The old link was used up on the platform's page.
      setUrl(null);
      setStep("here");
      setNotYet(false);
      setAttempt(attempt + 1);
    },
  };
}
