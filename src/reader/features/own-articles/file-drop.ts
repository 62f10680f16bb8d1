import { useEffect, useState } from "react";

/**
 * Receives files that are dropped anywhere on the page. Without it, a browser opens a file that misses the field
 * in place of the page.
 * @param onFiles must be stable between renders
 * @returns whether files are being dragged over the page
 */
export function useFileDrop(onFiles: (files: FileList) => void): boolean {
  const [isDragging, setIsDragging] = useState(false);
  useEffect(() => {
    const dragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsDragging(true);
    };
    const dragLeave = (event: DragEvent) => event.relatedTarget === null && setIsDragging(false);
    const drop = (event: DragEvent) => {
      setIsDragging(false);
      const files = event.dataTransfer?.files;
      if (!files?.length) return;
      event.preventDefault();
      onFiles(files);
    };
    addEventListener("dragover", dragOver);
    addEventListener("dragleave", dragLeave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", dragOver);
      removeEventListener("dragleave", dragLeave);
      removeEventListener("drop", drop);
    };
  }, [onFiles]);
  return isDragging;
}
