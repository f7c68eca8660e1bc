import { type ReactNode, useRef, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { OpenedFiles } from "../../ui/OpenedFiles.tsx";
import { OpenFileButton } from "../../ui/OpenFileButton.tsx";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import { type FileOutcome, useOpening } from "../../ui/useOpening.ts";
import { Greeting } from "./Greeting.tsx";
import { OpenSampleButton } from "./OpenSampleButton.tsx";
import { ReviewsList } from "./ReviewsList.tsx";
import { SetAside } from "./SetAside.tsx";
import type { ReviewSummary, SetAsideItem } from "./types.ts";
import { UndoBar } from "./UndoBar.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import "./reviews.css";

interface ReviewsScreenProps {
	reviews: ReviewSummary[];
	setAside: SetAsideItem[];
	onNew: () => void;
	onDelete: (id: string) => void;
	onOpenFile: (file: File) => Promise<FileOutcome>;
	onOpenSample: () => Promise<void>;
	onExport: (id: string) => void;
	onSaveSetAside: (id: string) => void;
	undo: { name: string; onUndo: () => void } | null;
}

/** The first screen: a greeting or the reviews on this device. Files are opened here. */
export function ReviewsScreen({ reviews, setAside, undo, ...on }: ReviewsScreenProps) {
	const { t } = usePhrases();
	const { root, focusNext } = useNextFocus<HTMLDivElement>();
	const { busy, opened, open, answer, forget } = useOpening(on.onOpenFile);
	const hovering = useFileDrop(open);
	const deletion = useDeletion(on.onDelete, undo, focusNext);
	const actions = (
		<>
			<Button look="primary" onClick={on.onNew}>
				{t("reviews.new")}
			</Button>
			<OpenFileButton label={t("reviews.openFile")} busy={busy} onFiles={open} />
			<OpenSampleButton look={reviews.length === 0 ? "plain" : "quiet"} onOpen={on.onOpenSample} />
		</>
	);
	const closeOpened = (id: number) => {
		forget(id);
		focusNext("[data-open-file]");
	};
	return (
		<div className="page reviews" ref={root}>
			{reviews.length === 0 ? <Greeting actions={actions} /> : <Heading count={reviews.length} actions={actions} />}
			<OpenedFiles opened={opened} onAnswer={answer} onClose={closeOpened} />
			<SetAside items={setAside} onSave={on.onSaveSetAside} />
			{reviews.length > 0 && <ReviewsList reviews={reviews} onExport={on.onExport} onDelete={deletion.remove} />}
			{deletion.bar && <UndoBar {...deletion.bar} />}
			{hovering && (
				<div className="reviews-drop" aria-hidden="true">
					<span>{t("reviews.drop")}</span>
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

/** Deleting moves focus to "undo", undoing to the review that is back, closing the bar to the heading. */
function useDeletion(onDelete: (id: string) => void, undo: ReviewsScreenProps["undo"], focusNext: (selector: string) => void) {
	const deleted = useRef("");
	const [closed, setClosed] = useState(false);
	const remove = (id: string) => {
		deleted.current = id;
		setClosed(false);
		focusNext("[data-undo]");
		onDelete(id);
	};
	const bar = undo &&
		!closed && {
			name: undo.name,
			onUndo: () => {
				focusNext(`[data-review="${CSS.escape(deleted.current)}"] a`);
				undo.onUndo();
			},
			onClose: () => {
				setClosed(true);
				focusNext("h1");
			},
		};
	return { remove, bar };
}
