import { useMemo, useRef, useState } from "react";
import type { ComparedGuide } from "../../domain/lens/guide/comparedGuide.ts";
import { countStates, type GuideMatch, type GuideState, guideStates, leastShare } from "../../domain/lens/guide/compareGuide.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import { CopyText } from "../../ui/CopyText.tsx";
import { Link } from "../../ui/Link.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { useQuery, withEntry } from "../../ui/useQuery.ts";
import { useSingleKeys } from "../../ui/useSingleKeys.ts";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";
import { GuideLine } from "./GuideLine.tsx";
import "./guide.css";

interface GuideScreenProps {
	guide: ComparedGuide;
	/** What is to do, as Markdown. */
	todo: string;
	copy: (text: string) => Promise<boolean>;
}

type Line = { key: string; pillar: string } | { key: string; match: GuideMatch };

/** Height of an entry before it is drawn, in CSS pixels. */
const lineHeight = 190;

const keyOf = ({ key }: Line) => key;

/** What an edition of a guide says otherwise than the lens that was written from an earlier one, entry by entry. */
export function GuideScreen({ guide, todo, copy }: GuideScreenProps) {
	const { t, date } = usePhrases();
	const { title, edition, from, matches, texts } = guide;
	const [query, changeQuery] = useQuery();
	const showsAll = query.get("show") === "all";
	const counts = useMemo(() => countStates(matches), [matches]);
	const lines = useMemo(() => linesOf(matches, showsAll), [matches, showsAll]);
	const [current, root] = useSteps(lines);
	return (
		<div className="page guide" ref={root}>
			<header className="stack">
				<p>
					<Link to={paths.library}>{t("guide.back")}</Link>
				</p>
				<h1 tabIndex={-1}>{t("guide.title")}</h1>
				<p className="guide-lead">
					{t("guide.lead", { guide: title, edition: edition || t("guide.noEdition"), lens: texts.title, from: date(from) })}
				</p>
				<Counts counts={counts} />
				<details>
					<summary>{t("guide.how")}</summary>
					<p className="guide-lead">{t("guide.how.text", { share: leastShare })}</p>
				</details>
			</header>
			<div className="guide-tools">
				<Segmented
					label={t("guide.show")}
					value={showsAll ? "all" : "different"}
					options={[
						{ value: "different", label: t("guide.show.different") },
						{ value: "all", label: t("guide.show.all") },
					]}
					onChange={(shown) => changeQuery((now) => withEntry(now, "show", shown === "all" ? "all" : ""))}
				/>
				<CopyText text={todo} label={t("guide.copy")} copy={copy} />
				{lines.length > 0 && <span className="guide-keys small soft">{t("guide.keys")}</span>}
			</div>
			{lines.length === 0 ? (
				<p role="status">{t("guide.nothing")}</p>
			) : (
				<VirtualList
					aria-label={t("guide.title")}
					className="guide-list"
					rows={lines}
					keyOf={keyOf}
					estimate={lineHeight}
					{...(current !== null && { current })}
					draw={(line) =>
						"match" in line ? (
							<GuideLine match={line.match} texts={texts} />
						) : (
							<h2 className="pillar pillar-name" {...pillarMark(line.pillar, texts)}>
								{texts.pillars[line.pillar]?.name ?? line.pillar}
							</h2>
						)
					}
					attributesOf={(line) => ("match" in line ? { "data-entry": line.key } : { className: "guide-pillar" })}
				/>
			)}
		</div>
	);
}

/** Each pillar and below it its entries; what is the same only where all is asked for. */
function linesOf(matches: readonly GuideMatch[], showsAll: boolean): Line[] {
	const shown = matches.filter(({ state }) => showsAll || state !== "same");
	return shown.flatMap((match, place): Line[] => {
		const line = { key: `entry-${matches.indexOf(match)}`, match };
		const { pillar } = match;
		return shown[place - 1]?.pillar === pillar ? [line] : [{ key: `pillar-${pillar}`, pillar }, line];
	});
}

/** J and K go from entry to entry. Answers the one that is reached, and what the entries lie in. */
function useSteps(lines: readonly Line[]) {
	const root = useRef<HTMLDivElement>(null);
	const [current, setCurrent] = useState<string | null>(null);
	useSingleKeys("guide", (act) => {
		if (act.kind !== "next" && act.kind !== "previous") return false;
		const keys = lines.flatMap((line) => ("match" in line ? [line.key] : []));
		const here = document.activeElement?.closest<HTMLElement>("[data-entry]")?.dataset.entry ?? current;
		const place = here === null ? -1 : keys.indexOf(here);
		const next = keys[Math.min(keys.length - 1, Math.max(0, place + (act.kind === "next" ? 1 : -1)))];
		if (next === undefined) return false;
		setCurrent(next);
		// It is on the page once it is the current one.
		requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-entry="${next}"] h3`)?.focus());
		return true;
	});
	return [current, root] as const;
}

function Counts({ counts }: { counts: Record<GuideState, number> }) {
	const { t } = usePhrases();
	return (
		<ul className="guide-counts figures">
			{guideStates.map((state) => (
				<li key={state} data-state={state}>
					{t(`guide.count.${state}`, { n: counts[state] })}
				</li>
			))}
		</ul>
	);
}
