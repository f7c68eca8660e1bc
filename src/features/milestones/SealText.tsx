import { shortSeal } from "../../seal/seal.ts";
import { CopyText } from "../../ui/CopyText.tsx";
import { useDevice } from "../../ui/device.ts";
import { useWords } from "../../ui/seen.ts";

interface SealTextProps {
	seal: string;
}

/** A seal in short, which unfolds to the whole. */
export const SealText = ({ seal }: SealTextProps) => {
	const { t } = useWords();
	const { copy } = useDevice();
	return (
		<details className="seal-text">
			<summary>
				<code>{shortSeal(seal)}</code>
			</summary>
			<code className="seal-whole">{seal}</code>
			<CopyText text={seal} label={t("seal.copy")} copy={copy} />
		</details>
	);
};
