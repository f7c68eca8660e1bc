import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { OpenedFiles } from "../../ui/OpenedFiles.tsx";
import { OpenFileButton } from "../../ui/OpenFileButton.tsx";
import { useFileDrop } from "../../ui/useFileDrop.ts";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import { type OpenFile, useOpening } from "../../ui/useOpening.ts";
import { Greeting } from "./Greeting.tsx";
import { OpenSampleButton } from "./OpenSampleButton.tsx";
import type { ReviewSummary, RowActions, SetAsideItem, Takes, Undoable } from "./types.ts";
import { UndoBar } from "./UndoBar.tsx";
import { rowLink, undoBarOf } from "./undoBarOf.ts";
import "./reviews.css";

/** Who is here for the first time has no list. */
const ReviewsList = lazy(() => import("./ReviewsList.tsx").then(({ ReviewsList: component }) => ({ default: component })));
const SetAside = lazy(() => import("./SetAside.tsx").then(({ SetAside: component }) => ({ default: component })));

interface ReviewsScreenProps {
	reviews: ReviewSummary[];
	setAside: SetAsideItem[];
	actions: RowActions;
	undoable: Undoable | null;
	takes: Takes;
	onNew: () => void | Promise<void>;
	onOpenFile: OpenFile;
	onOpenSample: () => Promise<void>;
	onSaveSetAside: (id: string, isProtected: boolean) => void;
}

/** The first screen: a greeting or the reviews on this device. Files are opened here. */
export function ReviewsScreen({ reviews, setAside, actions, undoable, takes, ...on }: ReviewsScreenProps) {
	const phrases = usePhrases();
	const { t, list } = phrases;
	const { root, focusNext } = useNextFocus<HTMLDivElement>();
	const { busy, reading, stop, opened, open, answer, forget } = useOpening(on.onOpenFile);
	const hovering = useFileDrop(async (files, dropped) => open(...((await takes.unfold?.(files, dropped, phrases)) ?? [files])));
	const rowActions = useMemo(() => withFocus(actions, focusNext), [actions, focusNext]);
	const ways = (
		<>
			<Button look="primary" onClick={() => void on.onNew()}>
				{t("reviews.new")}
			</Button>
			<OpenFileButton label={t("reviews.openFile")} busy={busy} onFiles={open} accept={takes.accept} />
			<OpenSampleButton look={reviews.length === 0 ? "plain" : "quiet"} onOpen={on.onOpenSample} />
		</>
	);
	const closeOpened = (id: number) => {
		forget(id);
		focusNext("[data-open-file]");
	};
	return (
		<div className="page reviews" ref={root}>
			{reviews.length === 0 ? <Greeting actions={ways} /> : <Heading count={reviews.length} actions={ways} />}
			<OpenedFiles reading={reading} onStop={stop} opened={opened} onAnswer={answer} onClose={closeOpened} />
			<Suspense fallback={null}>{setAside.length > 0 && <SetAside items={setAside} onSave={on.onSaveSetAside} />}</Suspense>
			<Suspense fallback={<Awaited reviews={reviews} />}>
				{reviews.length > 0 && <ReviewsList reviews={reviews} actions={rowActions} />}
			</Suspense>
			<p>
				<Link to={paths.library}>{t("reviews.library")}</Link>
				{" · "}
				<Link to={paths.verify}>{t("reviews.verify")}</Link>
			</p>
			{undoable && <UndoBar {...undoBarOf(undoable, focusNext)} />}
			{hovering && (
				<div className="reviews-drop" aria-hidden="true">
					<span>{t("reviews.drop")}</span>
					<span className="reviews-drop-kinds">{list(takes.kinds.map((kind) => t(kind)))}</span>
				</div>
			)}
		</div>
	);
}

function Heading({ count, actions }: { count: number; actions: ReactNode }) {
	const { t } = usePhrases();
	return (
		<div className="reviews-heading">
			<div>
				<h1 tabIndex={-1}>{t("reviews.title")}</h1>
				<p className="soft">{t("reviews.count", { n: count })}</p>
			</div>
			<div className="row">{actions}</div>
		</div>
	);
}

/** The room that the list will take, until it is here. */
const Awaited = ({ reviews }: { reviews: ReviewSummary[] }) => (
	<div className="reviews-awaited">
		<div>{reviews.map(({ id, archived }) => archived || <span key={id} />)}</div>
	</div>
);

/** What takes a row away moves the focus to "undo", what brings one to its name. */
function withFocus(actions: RowActions, focusNext: (selector: string) => void): RowActions {
	return {
		...actions,
		onDuplicate: (id) => {
			const copy = actions.onDuplicate(id);
			if (copy !== null) focusNext(rowLink(copy));
			return copy;
		},
		onNext: (id) => actions.onNext(id, (next) => focusNext(rowLink(next))),
		onArchive: (id, archived) => {
			focusNext("[data-undo]");
			actions.onArchive(id, archived);
		},
		onDelete: (id) => {
			focusNext("[data-undo]");
			actions.onDelete(id);
		},
	};
}
