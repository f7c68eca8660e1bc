import { CheckLine } from "../../ui/CheckLine.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { useDevice } from "../../ui/device.ts";
import { Legend } from "../../ui/Legend.tsx";
import { useWords } from "../../ui/seen.ts";
import type { OpenMilestone } from "./types.ts";

/** The seal in full, and what the check of the data against it shows. */
export function SealCard({ milestone: { sealed, check, record } }: { milestone: OpenMilestone }) {
	const words = useWords();
	const { copy } = useDevice();
	const { t } = words;
	const { legend } = record;
	const { appVersion, createdAt } = sealed.milestone;
	return (
		<section className="card stack" aria-labelledby="milestone-seal">
			<div>
				<h2 id="milestone-seal">{t("seal.title")}</h2>
				<p className="soft">{t("seal.hint")}</p>
			</div>
			<div className="seal-text">
				<code className="seal-whole">{sealed.seal}</code>
				<CopyText text={sealed.seal} label={t("seal.copy")} copy={copy} />
			</div>
			<ul className="seal-checks">
				{(["sealHolds", "lensHolds", "reportHolds"] as const).map((what) => (
					<CheckLine key={what} holds={check[what]} text={t(`seal.${what}.${check[what]}`)} />
				))}
			</ul>
			<p className="soft">{t("seal.made", { moment: words.moment(createdAt), version: appVersion })}</p>
			<p className="soft">{t("seal.rules", { version: `${check.rules}` })}</p>
			{legend && <Legend find={() => legend} />}
		</section>
	);
}
