import { useCallback, useMemo, useState } from "react";
import { findById } from "../../domain/lens/findById.ts";
import { type Lens, partsOf } from "../../domain/lens/lens.ts";
import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import { lensOfId } from "../../domain/lens/partNames.ts";
import { type ProposedTwins, searchTwins } from "../../domain/lens/proposedTwins.ts";
import { withTwins, withTwinsParted } from "../../domain/review/changes.ts";
import type { Review } from "../../domain/review/review.ts";
import { lensTitle } from "../../i18n/lensWords.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { LensText } from "../../ui/LensText.tsx";
import { useSeen } from "../../ui/seen.ts";
import { useInPieces } from "../../ui/useInPieces.ts";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";

/** A pair that is proposed or, without a share, joined. */
type ListedPair = Omit<ProposedTwins, "share"> & { share?: number };

const keyOfPair = ({ second }: ListedPair): string => second;

/** The joined pairs that the lenses still have. */
const joinedPairs = ({ joined = {} }: Review, { recommendations }: Lens): ListedPair[] =>
	Object.entries(joined).flatMap(([second, first]) => (findById(recommendations, second) ? [{ first, second }] : []));

const none: ProposedTwins[] = [];

type Titles = Pick<LensTexts, "recommendations">;

/** The same texts as long as no title in them is another: an answered fact makes new ones, which seldom differ. */
function useTitles(texts: Titles): Titles {
	const [kept, keep] = useState(texts);
	if (kept === texts || haveSameTitles(kept, texts)) return kept;
	keep(texts);
	return texts;
}

function haveSameTitles({ recommendations: before }: Titles, { recommendations: now }: Titles): boolean {
	const ids = Object.keys(now);
	return ids.length === Object.keys(before).length && ids.every((id) => before[id]?.title === now[id]?.title);
}

/** Requirements of different lenses that say nearly the same: proposed, joined by a person, and parted again. */
export function TwinsPart() {
	const { review, lens, words } = useSeen();
	const { t } = words;
	const titles = useTitles(words.lens);
	const proposed = useInPieces(useCallback(() => searchTwins(lens, titles), [lens, titles])) ?? none;
	const pairs = useMemo((): ListedPair[] => {
		const joined = joinedPairs(review, lens);
		const known = new Set(joined.map(keyOfPair));
		// Until the next search ends, of what was proposed for other lenses only what is here counts.
		const here = new Set(lens.recommendations.map(({ id }) => id));
		return [...joined, ...proposed.filter(({ first, second }) => !known.has(second) && here.has(first) && here.has(second))];
	}, [review, lens, proposed]);
	if (!lens.parts || pairs.length === 0) return null;
	return (
		<section className="stack" aria-labelledby="profile-twins">
			<h3 id="profile-twins">{t("profile.twins")}</h3>
			<p className="soft">{t("profile.twins.lead")}</p>
			<VirtualList className="profile-twins" rows={pairs} keyOf={keyOfPair} estimate={64} draw={(pair) => <Pair pair={pair} />} />
		</section>
	);
}

/** One pair, with what a person may do about it. */
function Pair({ pair: { first, second, share } }: { pair: ListedPair }) {
	const { lens, words } = useSeen();
	const { t } = words;
	const edit = useEdit();
	const itemOf = (row: string) => findById(lens.recommendations, row)?.askedIn ?? "";
	const title = words.lens.recommendations[second]?.title ?? second;
	return (
		<>
			<PairTitles first={first} second={second} />
			<span className="soft figures">
				{share === undefined ? t("profile.twins.joined") : t("profile.twins.share", { share })}
			</span>
			{share === undefined ? (
				<Button
					look="quiet"
					aria-label={`${t("profile.twins.part")}: ${title}`}
					onClick={() => edit((now) => withTwinsParted(now, second))}
				>
					{t("profile.twins.part")}
				</Button>
			) : (
				<Button
					aria-label={`${t("profile.twins.join")}: ${title}`}
					onClick={() => edit((now) => withTwins(now, { first, second }, [itemOf(first), itemOf(second)]))}
				>
					{t("profile.twins.join")}
				</Button>
			)}
		</>
	);
}

/** Both titles, each with the lens that it is of. */
function PairTitles({ first, second }: Pick<ProposedTwins, "first" | "second">) {
	const { lens, words } = useSeen();
	return (
		<span className="profile-pair">
			{[first, second].map((row) => (
				<span key={row}>
					<LensText>{words.lens.recommendations[row]?.title ?? row}</LensText>{" "}
					<span className="small soft">
						<LensText>{lensTitle(lensOfId(row, partsOf(lens)), words.lens)}</LensText>
					</span>
				</span>
			))}
		</span>
	);
}
