/** Resources that a newer file has in another group or subscription: which may be the same, and what a person said of them. */
import { remembered } from "../remembered.ts";
import type { KeptFile, KeptResource, ReviewEvidence, SaidMoved } from "../review/evidence.ts";
import { aroundIt } from "./fileOrder.ts";

const noFiles: KeptFile[] = [];

/**
 * The files of a review, each resource where it is now: what a person said to be the same bears its newest id in every file, as does all that
 * belongs to it. So a newer file stands for it, what was accepted of it holds, and exemptions name it.
 */
export const filesAsMoved = remembered(({ files = noFiles, moved = [] }: ReviewEvidence): readonly KeptFile[] => {
	const newIds = new Map(moved.filter(({ isSame }) => isSame).map(({ from, to }) => [from, to]));
	return newIds.size === 0 ? files : files.map((file) => fileAsMoved(file, newIds));
});

function fileAsMoved(file: KeptFile, newIds: ReadonlyMap<string, string>): KeptFile {
	const ids = file.resources.map(({ id }) => idAsMoved(id, newIds));
	if (ids.every((id, place) => id === file.resources[place]?.id)) return file;
	return { ...file, resources: file.resources.map((resource, place) => ({ ...resource, id: ids[place] ?? resource.id })) };
}

/** Longer ways than this are none that somebody said. */
const mostMoves = 20;

/** The newest id: of the resource itself, else of the one that it belongs to. */
function idAsMoved(id: string, newIds: ReadonlyMap<string, string>): string {
	let own = id;
	for (let moves = 0; moves < mostMoves; moves += 1) {
		const next = movedOnce(own, newIds);
		if (next === own) return own;
		own = next;
	}
	return own;
}

function movedOnce(id: string, newIds: ReadonlyMap<string, string>): string {
	for (let end = id.length; end > 0; end = id.lastIndexOf("/", end - 1)) {
		const moved = newIds.get(id.slice(0, end));
		if (moved !== undefined) return moved + id.slice(end);
	}
	return id;
}

/** What was said with more of it. What moved back is where it was: the way there is forgotten. */
export function withSaid(said: readonly SaidMoved[], more: readonly SaidMoved[]): SaidMoved[] {
	const same = more.filter(({ isSame }) => isSame);
	const [froms, targets] = [new Set(more.map(({ from }) => from)), new Set(same.map(({ to }) => to))];
	const isOver = ({ from, to, isSame }: SaidMoved) =>
		targets.has(from) || (isSame && froms.has(from)) || more.some((one) => one.from === from && one.to === to);
	return [...said.filter((one) => !isOver(one)), ...more];
}

/** A resource that an older file has in another place than a newer one. */
export interface Moved {
	/** Id of the older file. */
	file: string;
	from: KeptResource;
	to: KeptResource;
}

/** Type, and the names of the resource and of those around it: what an id is without subscription and group. */
function ownKey({ id }: KeptResource): string | null {
	const [, own] = /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/(.+)$/.exec(id) ?? [];
	return own ?? null;
}

/**
 * What may have moved to another group or subscription: a newer file of the family has a resource of the same type and name elsewhere, and
 * none in the former place. A person says whether it is the same one.
 */
export const movesIn = remembered((evidence: ReviewEvidence): Moved[] => {
	const files = filesAsMoved(evidence);
	const isSaid = new Set((evidence.moved ?? []).map(pairOf));
	return files.flatMap((file): Moved[] => {
		const newer = aroundIt(file, files).newer.flatMap(({ resources }) => resources);
		if (newer.length === 0) return [];
		const stays = new Set(newer.map(({ id }) => id));
		const elsewhere = new Map(newer.flatMap((one) => (ownKey(one) === null ? [] : [[ownKey(one), one] as const])));
		const own = new Set(file.resources.map(({ id }) => id));
		return file.resources.flatMap((from): Moved[] => {
			const to = stays.has(from.id) ? undefined : elsewhere.get(ownKey(from));
			const isOpen = to !== undefined && !own.has(to.id) && !isSaid.has(pairOf({ from: from.id, to: to.id }));
			return isOpen ? [{ file: file.id, from, to }] : [];
		});
	});
});

const pairOf = ({ from, to }: Pick<SaidMoved, "from" | "to">): string => JSON.stringify([from, to]);
