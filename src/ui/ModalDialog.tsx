import { type ReactNode, useEffect, useRef } from "react";
import "./dialog.css";

interface ModalDialogProps {
	/** Id of the heading that names it. */
	labelledBy: string;
	className?: string;
	onClose: () => void;
	children: ReactNode;
}

/** A native dialog over the page, open as long as it stands; the browser keeps the focus inside and gives it back. */
export function ModalDialog({ labelledBy, className = "", onClose, children }: ModalDialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		if (!dialog.current?.open) dialog.current?.showModal();
	}, []);
	return (
		<dialog ref={dialog} className={`dialog ${className}`} aria-labelledby={labelledBy} onClose={onClose}>
			{children}
		</dialog>
	);
}

/** Closes the dialog that is open: the browser gives the focus back at once. */
export const closeDialog = () => document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
