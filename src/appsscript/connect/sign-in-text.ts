import { type ConnectServerText, connectServerText } from "../../text/connect-server/index.ts";
import { userLanguage } from "../user-text.ts";

/** What the script says about sign-ins and connections to the person at the keyboard. */
export const signInText = (): ConnectServerText["signIn"] => connectServerText[userLanguage()].signIn;
