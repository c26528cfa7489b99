package org.tiqu.item;

/** Reads what items of one section tell. Holds no state of an item, so threads may share it. */
interface DetailFinder {
    /** The fields of the section; those that the item does not tell are null. */
    Details of(ItemText item);
}
