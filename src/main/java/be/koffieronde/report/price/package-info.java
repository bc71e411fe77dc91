/** Papers on the price of coffee: a page, its picture by itself, and a table for machines. */
@NullMarked
package be.koffieronde.report.price;

import org.jspecify.annotations.NullMarked;
