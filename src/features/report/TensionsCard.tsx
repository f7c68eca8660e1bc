import { findById } from "../../domain/lens/findById.ts";
import type { TensionRow } from "../../domain/report/report.ts";
import { gapsInOrder, tensionEnds } from "../../domain/report/reportRows.ts";
import { withTensionNote } from "../../domain/review/changes.ts";
import { factText, requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { Chevron } from "../../ui/Chevron.tsx";
import { useEdit } from "../../ui/editing.ts";
import { TextArea } from "../../ui/fields.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import { TensionTitle } from "../../ui/report/TensionTitle.tsx";
import { useSeen } from "../../ui/seen.ts";

/** Tensions that the answers bring up, each with what decides it and room for the decision; nothing where there are none. */
export function TensionsCard() {
	const { report, words } = useSeen();
	if (report.tensions.length === 0) return null;
	return (
		<FoldCard id="report-tensions" title={words.t("report.tensions")} intro={words.t("report.tensions.intro")}>
			<div className="stack">
				{report.tensions.map((tension) => (
					<OpenTension key={tension.id} tension={tension} />
				))}
			</div>
		</FoldCard>
	);
}

function OpenTension({ tension }: { tension: TensionRow }) {
	const { words, lens } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const texts = words.lens.tensions[tension.id];
	const unverified = findById(lens.tensions, tension.id)?.unverified;
	return (
		<details className="report-tension" data-decided={tension.note.trim() !== "" || undefined}>
			<summary>
				<Chevron />
				<span>
					<TensionTitle tension={tension} />
				</span>
			</summary>
			<div className="stack">
				<p>
					<LensText>{texts?.note}</LensText> {unverified && <span className="soft small">({t("tension.unverified")})</span>}
				</p>
				<Deciding tension={tension.id} />
				<div>
					<h4>{t("report.tensions.resolution")}</h4>
					<p>
						<LensText>{texts?.resolution}</LensText>
					</p>
				</div>
				<GapLinks tension={tension} />
				<TextArea
					label={t("report.tensions.note")}
					rows={2}
					value={tension.note}
					onChange={(note) => edit((review) => withTensionNote(review, tension.id, note))}
				/>
			</div>
		</details>
	);
}

/** The way to those of its ends that are gaps. */
function GapLinks({ tension }: { tension: TensionRow }) {
	const { report, review, words } = useSeen();
	const gaps = gapsInOrder(report, tensionEnds(tension));
	if (gaps.length === 0) return null;
	return (
		<ul className="report-list report-tension-gaps">
			{gaps.map(({ id, namedBy }) => (
				<li key={id}>
					<Link to={paths.report(review.id, id)}>
						<LensText>{requirementTitle(namedBy, words.lens)}</LensText>
					</Link>
				</li>
			))}
		</ul>
	);
}

function Deciding({ tension }: { tension: string }) {
	const { lens, report, review, words } = useSeen();
	const ids = findById(lens.tensions, tension)?.decideBy ?? [];
	const facts = report.facts.filter(({ id }) => ids.includes(id));
	if (facts.length === 0) return null;
	return (
		<div>
			<h4>{words.t("report.tensions.facts")}</h4>
			<ul className="report-list">
				{facts.map((fact) => (
					<li key={fact.id}>
						{fact.value === null ? <Link to={paths.profile(review.id)}>{factText(fact, words)}</Link> : factText(fact, words)}
					</li>
				))}
			</ul>
		</div>
	);
}
