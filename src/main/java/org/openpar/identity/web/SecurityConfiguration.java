package org.openpar.identity.web;

import java.util.List;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.OneTimeLinks;
import org.openpar.identity.model.SignInThrottle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Deny by default: everything but sign-in and static files asks for an account. What an account
/// may do is then decided route by route (`@Requires`) and at the doors of the modules ([Policy]).
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

  static final String SIGN_IN = "/dang-nhap";
  static final String SIGN_OUT = "/dang-xuat";
  private static final String[] OPEN = {
    "/ngon-ngu",
    "/error",
    "/lich/*.ics",
    SIGN_IN,
    SignInSteps.CODE,
    SignInSteps.ENROLMENT,
    PasskeySignInController.PATH,
    OutsideSignInController.PATH,
    OutsideSignInController.ANSWER,
    ForgottenPasswordController.PATH,
    OneTimeLinks.ACTIVATION_PATH + "*",
    OneTimeLinks.FIRST_ADMINISTRATOR_PATH + "*"
  };
  private static final String CONTENT_SECURITY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
          + "frame-ancestors 'none'";

  /// The next person at a shared computer finds neither pages nor half-written forms.
  private static final HeaderWriter NOTHING_LEFT_BEHIND =
      new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE);

  private final CurrentActor currentActor;
  private final FreshSignInGuard freshSignIn;

  SecurityConfiguration(CurrentActor currentActor, FreshSignInGuard freshSignIn) {
    this.currentActor = currentActor;
    this.freshSignIn = freshSignIn;
  }

  /// After the guard of the routes: only whoever may do an act is asked for a fresh proof.
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(freshSignIn).order(1);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(currentActor);
  }

  @Bean
  UserDetailsService signedInAccounts(Accounts accounts) {
    return name ->
        accounts
            .find(name)
            .map(SignedIn::of)
            .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
  }

  @Bean
  SecurityFilterChain routes(
      HttpSecurity http,
      SignInThrottle throttle,
      DeviceCookie device,
      SignedInContexts signedIn,
      SignInOutcome outcome) {
    AskToSignIn ask = new AskToSignIn(currentActor);
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        HttpMethod.GET, "/css/**", "/js/**", "/fonts/**", "/img/**", "/vendor/**")
                    .permitAll()
                    .requestMatchers(OPEN)
                    .permitAll()
                    .anyRequest()
                    .access(
                        (who, request) ->
                            new AuthorizationDecision(currentActor.findActor().isPresent())))
        .securityContext(contexts -> contexts.securityContextRepository(signedIn))
        .requestCache(RequestCacheConfigurer::disable)
        .exceptionHandling(asking -> asking.authenticationEntryPoint(ask).accessDeniedHandler(ask))
        // A stranger may switch the language without being given a session for a token.
        .csrf(
            csrf -> csrf.csrfTokenRepository(new FormTokens()).ignoringRequestMatchers("/ngon-ngu"))
        .sessionManagement(
            sessions -> sessions.sessionFixation(SessionFixationConfigurer::newSession))
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .usernameParameter("username")
                    .passwordParameter("password")
                    .successHandler(outcome)
                    .failureHandler(outcome))
        .logout(
            logout ->
                logout
                    .logoutUrl(SIGN_OUT)
                    .addLogoutHandler(new HeaderWriterLogoutHandler(NOTHING_LEFT_BEHIND))
                    .logoutSuccessUrl(SIGN_IN + "?signedOut")
                    .permitAll())
        .addFilterBefore(
            new HeldPathFilter(throttle, device), UsernamePasswordAuthenticationFilter.class)
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
        .build();
  }
}
