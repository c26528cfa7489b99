/** Archives of any size for tests and measurements, recombined from the train part of the corpora. */
package org.tiqu.archive;
