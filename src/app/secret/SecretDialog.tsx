import { WithPhrases } from "../WithPhrases.tsx";
import { AskSecret } from "./AskSecret.tsx";
import { type SecretRequest, settleSecret } from "./asking.ts";

/** The dialog over the page that asks for a passphrase. */
export const SecretDialog = ({ request }: { request: SecretRequest }) => (
	<WithPhrases isQuiet>
		<AskSecret request={request} onClosed={settleSecret} />
	</WithPhrases>
);
