import type { Phrases } from "../../i18n/phrases.ts";
import { shortSeal } from "../../seal/seal.ts";
import { CopyText } from "../../ui/CopyText.tsx";

interface SealTextProps {
	seal: string;
	words: Phrases;
	copy: (text: string) => Promise<boolean>;
}

/** A seal in short, which unfolds to the whole. */
export const SealText = ({ seal, words, copy }: SealTextProps) => (
	<details className="seal-text">
		<summary>
			<code>{shortSeal(seal)}</code>
		</summary>
		<code className="seal-whole">{seal}</code>
		<CopyText text={seal} label={words.t("seal.copy")} words={words} copy={copy} />
	</details>
);
