import { useState } from "react";
import { compareSeal, type NotedSeal } from "../../domain/milestone/notedSeal.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { TextField } from "../../ui/fields.tsx";
import type { Verified } from "./types.ts";

interface NotedSealCardProps {
	verified: Verified;
	copy: (text: string) => Promise<boolean>;
}

/** Both seals of the file, and a field for one that was noted elsewhere. */
export function NotedSealCard({ verified, copy }: NotedSealCardProps) {
	const { t } = usePhrases();
	const [noted, setNoted] = useState("");
	const { seal, fileSeal } = verified.sealed;
	const told = compareSeal(noted, { seal, fileSeal });
	const seals = [
		{ key: "sealed.whole", text: seal, fits: verified.check.sealHolds },
		{ key: "sealed.whole.file", text: fileSeal, fits: verified.check.fileSealHolds },
	] as const;
	return (
		<section className="card stack" aria-labelledby="verify-seals">
			<h2 id="verify-seals">{t("verify.seals")}</h2>
			{seals.map(({ key, text, fits }) => (
				<div key={key} className="seal-text">
					<p className="soft">{t(key)}</p>
					<code className="seal-whole">{text}</code>
					{fits ? <CopyText text={text} label={t("seal.copy")} copy={copy} /> : <p>{t("verify.statedSeal")}</p>}
				</div>
			))}
			<p className="small">{t("verify.seals.which")}</p>
			<TextField label={t("verify.noted")} hint={t("verify.noted.hint")} value={noted} onChange={setNoted} />
			<div role="status">
				{told && (
					<ul className="seal-checks">
						<CheckLine holds={holdsWith(told, verified)} text={t(`verify.noted.${told}`)} />
					</ul>
				)}
			</div>
		</section>
	);
}

/** A seal that stands in a file says something only where the data are those it was made of; its first digits can be forged. */
function holdsWith(told: NotedSeal, { check }: Verified): boolean | null {
	if (told === "neither") return false;
	if (told === "milestone") return check.sealHolds;
	if (told === "file") return check.fileSealHolds;
	return null;
}
