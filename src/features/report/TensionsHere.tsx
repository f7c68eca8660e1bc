import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { profileOf } from "../../domain/judge/status.ts";
import type { Tension } from "../../domain/lens/lens.ts";
import { titleText } from "../../i18n/planWords.ts";
import { tensionsHere } from "../../report/gap/surroundings.ts";
import { LensText } from "../../ui/LensText.tsx";
import { useSeen } from "../../ui/seen.ts";

/** What a gap pulls against, repeats or helps, with a way out. What the profile rules out or lifts stays silent. */
export function TensionsHere({ gap }: { gap: GapRow }) {
	const { lens, review, words } = useSeen();
	const tensions = tensionsHere(gap, { lens, profile: profileOf(lens, review) });
	if (tensions.length === 0) return null;
	return (
		<section aria-label={words.t("report.tensions.here")}>
			<h3>{words.t("report.tensions.here")}</h3>
			<ul className="report-list">
				{tensions.map(({ tension, others }) => (
					<TensionHere key={tension.id} tension={tension} others={others} />
				))}
			</ul>
		</section>
	);
}

function TensionHere({ tension, others }: { tension: Tension; others: string[] }) {
	const { words, report } = useSeen();
	const { t } = words;
	const texts = words.lens.tensions[tension.id];
	const names = others.map((id) => titleText(id, words, report));
	return (
		<li>
			<p>
				<strong>{t(`tension.${tension.kind}`)}</strong>
				{names.length > 0 && <span>{`: ${names.join("; ")}`}</span>}
				{tension.unverified && <span className="soft small"> ({t("tension.unverified")})</span>}
			</p>
			<p>
				<LensText>{texts?.note}</LensText>
			</p>
			<p>
				<LensText>{texts?.resolution}</LensText>
			</p>
		</li>
	);
}
