import { useMemo } from "react";
import { type Moved, movesIn, withSaid } from "../../domain/evidence/movedResources.ts";
import type { ReviewEvidence } from "../../domain/review/evidence.ts";
import { withMoved } from "../../domain/review/evidenceChanges.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";

/** Resources of one file that may have moved together. */
interface Move {
	file: string;
	from: string;
	to: string;
	moved: Moved[];
}

const noEvidence: ReviewEvidence = {};

/** So many resources are named of those that moved together. */
const mostNamed = 3;

/** Resources that a newer file has in another group or subscription: a person says whether they are the same. */
export function MovedResources() {
	const { review, words } = useSeen();
	const { t, list } = words;
	const edit = useEdit();
	const evidence = review.evidence ?? noEvidence;
	const moves = useMemo(() => together(movesIn(evidence)), [evidence]);
	const say = (moved: readonly Moved[], isSame: boolean) =>
		edit((current) =>
			withMoved(
				current,
				withSaid(
					current.evidence?.moved ?? [],
					outermost(moved).map(({ from, to }) => ({ from, to, isSame })),
				),
			),
		);
	if (moves.length === 0) return null;
	return (
		<ul className="evidence-moves">
			{moves.map(({ file, from, to, moved }) => {
				const names = moved.slice(0, mostNamed).map((one) => one.from.name);
				const rest = moved.length - names.length;
				const resources = list([...names, ...(rest > 0 ? [t("evidence.more", { n: rest })] : [])]);
				return (
					<li key={`${file} ${from} ${to}`}>
						<p>{t("evidence.moved", { n: moved.length, resources, from, to })}</p>
						<div className="row">
							<Button aria-label={t("evidence.moved.same.of", { n: moved.length, resources })} onClick={() => say(moved, true)}>
								{t("evidence.moved.same", { n: moved.length })}
							</Button>
							<Button aria-label={t("evidence.moved.other.of", { n: moved.length, resources })} onClick={() => say(moved, false)}>
								{t("evidence.moved.other", { n: moved.length })}
							</Button>
						</div>
					</li>
				);
			})}
		</ul>
	);
}

/** Ids of what moved, without those that went along with what they belong to. */
function outermost(moved: readonly Moved[]): { from: string; to: string }[] {
	const all = new Set(moved.map(({ from }) => from.id));
	const belongs = (id: string) => [...id.matchAll(/\//g)].some(({ index }) => all.has(id.slice(0, index)));
	return moved.filter(({ from }) => !belongs(from.id)).map(({ from, to }) => ({ from: from.id, to: to.id }));
}

/** `/subscriptions/S/resourcegroups/G/…` */
const homeOf = (id: string): [subscription: string, group: string] => {
	const [, , subscription = "", , group = ""] = id.split("/");
	return [subscription, group];
};

/** What left one place for another, together; the subscription is named where it is another. */
function together(moves: readonly Moved[]): Move[] {
	const found = new Map<string, Move>();
	for (const moved of moves) {
		const homes = [homeOf(moved.from.id), homeOf(moved.to.id)] as const;
		const isSame = homes[0][0] === homes[1][0];
		const [from = "", to = ""] = homes.map(([subscription, group]) => (isSame ? group : `${subscription}/${group}`));
		const key = `${moved.file} ${from} ${to}`;
		const known = found.get(key) ?? { file: moved.file, from, to, moved: [] };
		known.moved.push(moved);
		found.set(key, known);
	}
	return [...found.values()];
}
