package org.openpar.platform.web;

import org.springframework.http.HttpStatus;

/// What a controller may return and [PageReturnValueHandler] shows.
sealed interface Answer permits Page, Fragment {

  /// 200, unless the record says otherwise: a form with refusals is a 422.
  default HttpStatus status() {
    return HttpStatus.OK;
  }
}
