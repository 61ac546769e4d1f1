package org.jixiao.disclosure.portal;

/** What a reader asks for beside the address: a language, and a page or a document. */
record Visit(Words words, Form form) {}
